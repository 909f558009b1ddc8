import { ApiError } from './errors.ts';
import { call } from './http.ts';
import type { JobPayload } from './order-payload.ts';
import { jobListAnswer, jobsAnswer, type Job } from './schema/job.ts';

/** An order whose answer was lost. */
export interface SentOrder {
  /** Unix seconds by this browser's clock: when it was sent. */
  since: number;
  /** What Galley put into `custom_data`, if it did. */
  submissionId: string | undefined;
  /** The payload's jobs as they were sent. */
  rows: Readonly<Record<string, JobPayload>>;
}

/** What the account shows of it. */
export type FoundSubmission =
  /** It was taken: these are its jobs. */
  | { kind: 'ordered'; orderId: string | undefined; jobs: readonly Job[] }
  /** Two minutes after it was sent all newer jobs were read, and none is like these. */
  | { kind: 'not-ordered' }
  /** The account could not be read, or jobs are like some of these and the others are missing. */
  | { kind: 'unclear'; jobs: readonly Job[] };

/** Clock and patience, for tests. */
export interface FindOptions {
  signal?: AbortSignal;
  /** In ms. */
  now?: () => number;
  /** Rejects with the signal's reason when given up. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}
