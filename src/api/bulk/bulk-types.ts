import type { Decision } from '../review.ts';
import type { Job } from '../schema/job.ts';

/** One decision for many translations. A reject goes one by one, each with the captcha that is typed for it. */
export type BulkDecision = Decision;

/** Where one translation of a run stands. */
export type BulkState =
  | { is: 'waiting' }
  /** In a call that has no answer yet; after a reload this counts as lost. */
  | { is: 'sending' }
  /** The answer was lost: it is read again before anything is sent again. */
  | { is: 'checking' }
  | { is: 'done' }
  /** With what Gengo, or the status it was found in, said. */
  | { is: 'refused'; reason: string; code?: number | undefined }
  /** Nothing tells whether it happened. */
  | { is: 'unknown' }
  /** A reject that waits for its image's text. `isWrong`: the last answer was not it. */
  | { is: 'captcha'; url: string; isWrong: boolean }
  /** A reject that was passed over in the tray. */
  | { is: 'skipped' };

export interface BulkEntry {
  jobId: string;
  /** For the ledger, which outlasts what was read. */
  title: string;
  state: BulkState;
}

/** What one press set off: kept in the browser until somebody puts it away. */
export interface BulkRun {
  id: string;
  decision: BulkDecision;
  /** Unix ms. */
  startedAt: number;
  entries: readonly BulkEntry[];
  /** `stopped`: by its person, by a reload, or by a failure that all would meet (`problem`). */
  is: 'running' | 'stopped' | 'done';
  problem?: string | undefined;
}

/** The one run of an account, whichever tab began it. */
export interface Bulk {
  snapshot: () => BulkRun | undefined;
  subscribe: (listener: () => void) => () => void;
  /** @throws Error when another run is not over */
  start: (
    decision: BulkDecision,
    jobs: readonly Pick<Job, 'job_id' | 'slug' | 'body_src'>[],
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
