import type { Amount } from './sums.ts';
import { toMillionths } from './fact.ts';

const DAY = 86_400;

/** Of so many days what was spent is the measure. */
export const LATELY_DAYS = 90;

interface LastingAsk {
  /** A plain decimal string. */
  balance: string;
  currency: string;
  /** What was ordered in the last `LATELY_DAYS`. */
  lately: Amount;
  /** Unix seconds: of an account that is younger, its own days are the measure. */
  since: number | undefined;
  now: number;
}

/** For how many days the balance lasts if as much is spent as of late; undefined: nothing was, or in another currency. */
export function daysLeft({
  balance,
  currency,
  lately,
  since,
  now,
}: LastingAsk): number | undefined {
  const spent = lately.money[currency] ?? 0;
  if (spent <= 0) return undefined;
  const age = (now - (since ?? now)) / DAY;
  const days = Math.min(LATELY_DAYS, Math.max(1, age));
  return Math.max(0, toMillionths(balance)) / (spent / days);
}
