import type { Period } from './period.ts';

/** A translation that Gengo approves by itself then, in Unix seconds. */
export interface Approval {
  id: string;
  at: number;
}

/** The same with what it costs. */
export interface Due extends Approval {
  /** Millionths. */
  credits: number;
  currency: string;
}

/** One day of the viewer's, and what is approved in it, the first one first. */
export interface DueDay<One extends Approval = Approval> extends Period {
  due: readonly One[];
}

export interface FiveDays<One extends Approval = Approval> {
  days: readonly DueDay<One>[];
  /** Approved after them. */
  later: number;
}

const DAYS = 5;

/**
 * What is approved by itself today and on the four days that follow. What is overdue may be approved at any moment: it
 * stands at the present one. `now` in Unix seconds.
 */
export function fiveDays<One extends Approval>(due: readonly One[], now: number): FiveDays<One> {
  const date = new Date(now * 1000);
  const start = (away: number) =>
    new Date(date.getFullYear(), date.getMonth(), date.getDate() + away).getTime() / 1000;
  const sorted = due
    .map((one) => ({ ...one, at: Math.max(one.at, now) }))
    .toSorted((a, b) => a.at - b.at);
  const days = Array.from({ length: DAYS }, (_, away) => {
    const [from, to] = [start(away), start(away + 1)];
    return { from, to, due: sorted.filter(({ at }) => at >= from && at < to) };
  });
  return { days, later: sorted.filter(({ at }) => at >= start(DAYS)).length };
}
