import * as z from 'zod/mini';
import { ENDS_REVIEW } from '#api/job/job-rules.ts';
import type { Slot } from '#store/slot.ts';

const decided = z.object({
  jobId: z.string(),
  /** Unix seconds, as the queue knows it. */
  ctime: z.number(),
  action: z.enum(ENDS_REVIEW),
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
