import * as z from 'zod/mini';
import { anyDecision } from '../../schema/decision.ts';
import type { Job } from '../../schema/job.ts';
import { keptError } from '../../wire/kept-error.ts';

/*
 * A run as it stands on disk, where it outlasts its page: parsed like anything foreign, for another Galley may
 * have written it. Times are in ms on the clock of the page's life that runs it, which nobody can set.
 */

/** One decision for many translations. A reject goes one by one, each with the captcha that is typed for it. */
export type BulkDecision = z.output<typeof anyDecision>;

/** Why one translation was refused; as a sentence it was kept by an older Galley. */
const refused = z.union([
  z.string(),
  z.discriminatedUnion('is', [
    /** Its status did not allow it. */
    z.object({ is: z.literal('status'), status: z.string() }),
    /** The outbox holds a decision on it. */
    z.object({ is: z.literal('held') }),
    z.object({ is: z.literal('text-changed') }),
    /** By Gengo, or by Galley's own server. */
    z.object({ is: z.literal('failed'), error: keptError }),
  ]),
]);
export type BulkRefusal = z.output<typeof refused>;

/** Why a run was stopped by what all of it would meet; as a sentence it was kept by an older Galley, or is no ApiError's. */
const problem = z.union([
  z.string(),
  z.discriminatedUnion('is', [
    /** The run could not be written down. */
    z.object({ is: z.literal('not-kept') }),
    z.object({ is: z.literal('failed'), error: keptError }),
  ]),
]);
export type BulkProblem = z.output<typeof problem>;

/** Where one translation of a run stands. */
const state = z.discriminatedUnion('is', [
  z.object({ is: z.literal('waiting') }),
  /** In a call that has no answer yet; after a reload this counts as lost. */
  z.object({ is: z.literal('sending') }),
  /** The answer was lost: it is read again, at `next` or at once, before anything is sent again. */
  z.object({ is: z.literal('checking'), next: z.optional(z.number()) }),
  z.object({ is: z.literal('done') }),
  z.object({ is: z.literal('refused'), reason: refused, code: z.optional(z.number()) }),
  /** Nothing tells whether it happened. */
  z.object({ is: z.literal('unknown') }),
  /** A reject that waits for its image's text. `isWrong`: the last answer was not it. */
  z.object({ is: z.literal('captcha'), url: z.string(), isWrong: z.boolean() }),
  /** A reject that was passed over in the tray. */
  z.object({ is: z.literal('skipped') }),
]);
export type BulkState = z.output<typeof state>;

const open = z.record(z.string(), z.number());

const entry = z.object({
  jobId: z.string(),
  /** For the ledger, which outlasts what was read. */
  title: z.string(),
  state,
  /** The text that was read when it was chosen, as `versionOf` names it; absent: none was. */
  version: z.optional(z.string()),
  /** How many of each kind were open when it was approved all the same, for the record; absent: nothing. */
  open: z.optional(open),
  /** Its last sending. */
  sentAt: z.optional(z.number()),
  /** How many answers were lost. */
  lost: z.optional(z.number()),
});
/** What is open of translations, by their ids; of the others nothing is. */
export type OpenIn = ReadonlyMap<string, z.output<typeof open>>;
export type BulkEntry = z.output<typeof entry>;

/** What one press set off: kept in the browser until its person puts it away. */
export const bulkRun = z.object({
  id: z.string(),
  decision: anyDecision,
  startedAt: z.number(),
  entries: z.readonly(z.array(entry)),
  /** `stopped`: by its person, by a reload, or by a failure that all would meet (`problem`). */
  is: z.enum(['running', 'stopped', 'done']),
  problem: z.optional(problem),
});
export type BulkRun = z.output<typeof bulkRun>;

/** Another run is not over: it can go on, or be put away. */
export class NotOver extends Error {}

/** The one run of an account, whichever tab began it. */
export interface Bulk {
  /** The same object until something changes. */
  snapshot: () => BulkRun | undefined;
  subscribe: (listener: () => void) => () => void;
  /** Another tab runs it: here it can be watched, and nothing else below does anything. */
  isElsewhere: () => boolean;
  /**
   * The ledger stands a moment later: first it is made sure that no other tab runs one.
   * @throws NotOver
   */
  start: (
    decision: BulkDecision,
    jobs: readonly Pick<Job, 'job_id' | 'slug' | 'body_src'>[],
    open?: OpenIn,
  ) => void;
  /** After the call that is on its way. */
  stop: () => void;
  /** Goes on where it was stopped; what had no answer is read first. */
  resume: () => void;
  /** The text of the image of an entry in `captcha`. */
  answer: (jobId: string, text: string) => void;
  /** Another image for it. */
  newImage: (jobId: string) => void;
  skip: (jobId: string) => void;
  /** Forgets a run that is over or stopped. */
  putAway: () => void;
  close: () => void;
}
