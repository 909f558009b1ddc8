import * as z from 'zod/mini';
import type { Slot } from '#store/slot.ts';

const decided = z.object({
  jobId: z.string(),
  /** Unix seconds, as the queue knows it. */
  ctime: z.number(),
  action: z.enum(['approve', 'revise', 'reject']),
  title: z.string(),
});
export type Decided = z.output<typeof decided>;

const shape = z.object({
  /** Unix seconds of what was done last. */
  at: z.number(),
  decided: z.array(decided),
  skipped: z.array(z.string()),
});
export type Sitting = z.output<typeof shape>;

export const NO_SITTING: Sitting = { at: 0, decided: [], skipped: [] };

/** What one person did at this desk without a longer rest; it outlasts a reload. */
export const SITTING: Slot<typeof shape> = { name: 'sitting', shape, empty: NO_SITTING };

/** Seconds of rest after which another sitting begins. */
const REST = 4 * 3600;

/** The sitting that goes on at `now`, or a new one: also where a wrong clock has dated it far ahead. */
export const sittingAt = (kept: Sitting, now: number): Sitting =>
  Math.abs(now - kept.at) > REST ? NO_SITTING : kept;

/** With one more decided; the last decision on a translation counts. What is decided is no longer skipped. */
export const withDecided = (sitting: Sitting, one: Decided): Sitting => ({
  ...sitting,
  decided: [...sitting.decided.filter(({ jobId }) => jobId !== one.jobId), one],
  skipped: sitting.skipped.filter((jobId) => jobId !== one.jobId),
});

export const withSkipped = (sitting: Sitting, jobId: string): Sitting => ({
  ...sitting,
  skipped: [...sitting.skipped.filter((one) => one !== jobId), jobId],
});

interface DecisionWords {
  /** While it can be undone, or is on its way. */
  doing: string;
  done: string;
}

/** How each decision reads in the queue. */
export const DECISION_WORDS: Readonly<Record<Decided['action'], DecisionWords>> = {
  approve: { doing: 'Approving', done: 'Approved' },
  revise: { doing: 'Sending back', done: 'Sent back' },
  reject: { doing: 'Rejecting', done: 'Rejected' },
};

/** "3 approved, 1 sent back". */
export function countsOf(all: readonly Pick<Decided, 'action'>[]): string {
  return Object.entries(DECISION_WORDS)
    .map(([action, { done }]) => ({
      done,
      count: all.filter((one) => one.action === action).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ done, count }) => `${count} ${done.toLowerCase()}`)
    .join(', ');
}
