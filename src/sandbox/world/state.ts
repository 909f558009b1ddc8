import type { Credits } from './credits.ts';
import { JobTable } from './job-table.ts';
import type { Challenge, OrderRecord, QuoteRecord } from './records.ts';

/*
 * The account as one serialisable value. Every instant is in ms and stands under the key `at`: that is
 * how `db.ts` finds them all when the clock has stood still.
 */

export interface State {
  epoch: string;
  /** How often the account was started afresh. */
  lives: number;
  /** Captcha images drawn so far. */
  drawn: number;
  /** The translator's speed that every `next` was planned with. */
  speed: number;
  since: { at: number };
  credits: Credits;
  spent: Credits;
  ids: { job: number; order: number; revision: number };
  jobs: JobTable;
  orders: Map<number, OrderRecord>;
  challenges: Challenge[];
  /** Files that were quoted of late. */
  quotes: QuoteRecord[];
  /** Digests of the orders of the last minutes, for 1754. */
  submissions: { digest: string; at: number }[];
}

/** An account without any order. Its ids start where the seeds' examples are. */
export function emptyState(now: number, lives: number, credits: Credits, speed: number): State {
  return {
    epoch: `sandbox-${now.toString(36)}-${lives}`,
    lives,
    drawn: 0,
    speed,
    since: { at: now - 400 * 24 * 3600_000 },
    credits,
    spent: 0,
    ids: { job: 384_985, order: 54_632, revision: 1234 },
    jobs: new JobTable(),
    orders: new Map(),
    challenges: [],
    quotes: [],
    submissions: [],
  };
}

/** Takes the next id of a kind. */
export function takeId(state: State, kind: keyof State['ids']): number {
  return state.ids[kind]++;
}
