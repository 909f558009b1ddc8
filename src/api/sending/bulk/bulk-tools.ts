import type { TabLock } from '../tab-locks.ts';
import type { Job } from '../../schema/job.ts';
import type { BulkStore } from './bulk-store.ts';
import type { BulkDecision, BulkRun, OpenIn } from './bulk-types.ts';

/** The world as a run needs it: the browser's, or a test's. Times are in ms of this page's life. */
export interface BulkTools {
  store: BulkStore;
  /** The tab that has this lock runs the account's run. */
  lock: TabLock;
  now: () => number;
  /** Calls at about that time; gives the way to take it back. */
  wake: (at: number, call: () => void) => () => void;
  newId: () => string;
  /** `open`: what was, of these, for the record. @throws ApiError for all of them */
  send: (
    jobIds: readonly string[],
    decision: BulkDecision,
    captcha: string | undefined,
    open: OpenIn,
  ) => Promise<void>;
  /** What stands at Gengo now, without those that it does not give us. @throws ApiError */
  read: (jobIds: readonly string[]) => Promise<ReadonlyMap<string, Job>>;
  /** Whether a decision on it is under way in the outbox. */
  isHeld: (jobId: string) => boolean;
  /** The version of its text that was read last, if one was. */
  versionOf: (jobId: string) => string | undefined;
  onDone: (jobIds: readonly string[], decision: BulkDecision) => void;
  /** The run stands still, for good or not. */
  onEnd: (run: BulkRun) => void;
}
