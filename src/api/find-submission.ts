import { CLOCK_SKEW } from './after-lost.ts';
import { ApiError } from './errors.ts';
import { call } from './http.ts';
import { loadJob } from './job-batch.ts';
import { jobListAnswer } from './schema/job-list.ts';
import type { Job, JobRef } from './schema/job.ts';
import { matchSubmission, type SentJobs, type SubmissionMatch } from './submission-match.ts';

/** What the account shows of an order whose answer was lost; jobs by the keys of its payload. */
export type FoundSubmission =
  /** It was taken. Of the `missing` Gengo had a translation already, or has not made jobs yet. */
  | ({ kind: 'ordered' } & Found)
  /** When it would have been there all newer jobs were read, and none is of this order. */
  | { kind: 'not-ordered' }
  /** The account could not be read whole, or jobs not known to be ours are like some of these. */
  | ({ kind: 'unclear' } & Found);

type Found = Pick<SubmissionMatch, 'orderId' | 'jobs' | 'missing'>;

export interface FindOptions {
  /** In ms: nothing is told to be not ordered, or unclear, before. By default two minutes after the sending. */
  until?: number;
  signal?: AbortSignal;
  /** In ms. */
  now?: () => number;
  /** Rejects with the signal's reason when given up. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** In ms after the sending: longer than Gengo's own queue and every time-out on the way. */
const PATIENCE = 120_000;
const PAUSES = { first: 2_000, growth: 1.5, longest: 20_000 };
/** In seconds: a job of an order is made this soon after it. */
const MADE_WITHIN = 3_600;
/** As many as an account's list may be cut to without saying so (gengo-api.md, section 3). */
const CAP = 200;

/**
 * Looks for an order whose answer was lost, as long as Gengo may still be taking it in: `until` then, once
 * at least. Never sends anything but reads.
 * @throws `signal.reason` alone: what cannot be read is `unclear`.
 */
export async function findSubmission(
  sent: SentJobs,
  {
    until: end = sent.since * 1000 + PATIENCE,
    signal,
    now = () => Date.now(),
    sleep = pauseFor,
  }: FindOptions = {},
): Promise<FoundSubmission> {
  const read = createReader(sent.since, signal);
  for (let pause = PAUSES.first; ; pause = Math.min(pause * PAUSES.growth, PAUSES.longest)) {
    const isLast = now() >= end;
    const { jobs, isWhole } = await read();
    const match = matchSubmission(sent, jobs);
    if (isOurs(match, sent)) return { ...match, kind: 'ordered' };
    if (isLast && isWhole && match.kind === 'not-ordered') return { kind: 'not-ordered' };
    if (isLast) return { ...match, kind: 'unclear' };
    await sleep(Math.min(pause, end - now()), signal);
  }
}

/** An order is taken whole or not at all: one job with our id tells of all. */
const isOurs = ({ kind, jobs }: SubmissionMatch, { submissionId }: SentJobs) =>
  kind === 'ordered' ||
  (submissionId !== undefined &&
    [...jobs.values()].some(({ custom_data }) => custom_data === submissionId));

/** Reads the jobs made at that time, each once; `isWhole`: as far as they can be known. */
function createReader(since: number, signal = new AbortController().signal) {
  const known = new Map<string, Job>();
  const list = (status?: string): Promise<JobRef[]> => {
    const query = { status, timestamp_after: since - CLOCK_SKEW };
    return call('GET', 'translate/jobs', jobListAnswer, { query, signal });
  };
  return async () => {
    try {
      // What is still queued only its own filter shows, where Gengo has that one.
      const [listed, queued] = await Promise.all([list(), list('queued').catch(noneIfRefused)]);
      const ids = [...listed, ...queued]
        .filter(({ job_id, ctime }) => ctime <= since + MADE_WITHIN && !known.has(job_id))
        .map(({ job_id }) => job_id);
      for (const job of await Promise.all(ids.map((id) => loadJob(id, signal)))) {
        known.set(job.job_id, job);
      }
      return { jobs: [...known.values()], isWhole: listed.length !== CAP };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { jobs: [...known.values()], isWhole: false };
    }
  };
}

/** A filter that an API does not know says nothing; what failed on its way does. */
function noneIfRefused(error: unknown): JobRef[] {
  const refusals = ['illegal-state', 'invalid', 'refused'];
  if (error instanceof ApiError && refusals.includes(error.kind)) return [];
  throw error;
}

const pauseFor = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted) giveUp();
  });
