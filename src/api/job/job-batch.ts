import { ApiError } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import { jobAnswer, jobsAnswer, type Job } from '../schema/job.ts';

/** Ids a call: what integrations use in the wild (gengo-api.md, section 3). */
export const BATCH = 50;

/** How long a first request waits for company, in ms: rows of one screen ask within one render. */
const WINDOW = 4;

/** The two ways to read jobs. */
export interface JobReader {
  one: (jobId: string, signal: AbortSignal) => Promise<Job>;
  many: (jobIds: readonly string[], signal: AbortSignal) => Promise<readonly Job[]>;
}

interface Ask {
  jobId: string;
  signal: AbortSignal;
  resolve: (job: Job) => void;
  reject: (reason: unknown) => void;
}

/**
 * Makes a function that reads one job, and lets what is asked for within a few ms travel together. Each
 * caller can give up on its own; the call is given up when all of its callers have. A job that cannot be
 * read fails for those alone who asked for it, with an ApiError.
 */
export function createJobLoader(reader: JobReader) {
  let waiting: Ask[] = [];

  function flush() {
    const asks = waiting.filter(({ signal }) => !signal.aborted);
    waiting = [];
    const ids = [...new Set(asks.map(({ jobId }) => jobId))];
    for (let start = 0; start < ids.length; start += BATCH) {
      const batch = ids.slice(start, start + BATCH);
      answer(
        batch,
        asks.filter(({ jobId }) => batch.includes(jobId)),
      );
    }
  }

  function answer(ids: readonly string[], asks: readonly Ask[]) {
    const signal = abortedWithAll(asks.map((ask) => ask.signal));
    const results = readJobs(reader, ids, signal);
    for (const { jobId, resolve, reject } of asks) results.get(jobId)?.then(resolve, reject);
  }

  return (jobId: string, signal: AbortSignal): Promise<Job> =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted();
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (waiting.length === 0) setTimeout(flush, WINDOW);
      waiting.push({ jobId, signal, resolve, reject });
    });
}

/**
 * A promise of each job. When Gengo refuses a whole batch because of an id in it that is not ours, the
 * two halves are read again, until only that one id fails.
 */
export function readJobs(
  reader: JobReader,
  ids: readonly string[],
  signal: AbortSignal,
): Map<string, Promise<Job>> {
  const [first] = ids;
  if (first === undefined) return new Map();
  if (ids.length === 1) return new Map([[first, reader.one(first, signal)]]);
  const batch = reader.many(ids, signal).then(
    (jobs) => new Map(jobs.map((job) => [job.job_id, Promise.resolve(job)])),
    (error: unknown) => {
      if (!(error instanceof ApiError) || error.kind !== 'no-access') throw error;
      const middle = Math.ceil(ids.length / 2);
      const halves = [ids.slice(0, middle), ids.slice(middle)];
      return new Map(halves.flatMap((half) => [...readJobs(reader, half, signal)]));
    },
  );
  const pick = async (id: string) => {
    const job = (await batch).get(id);
    if (job) return job;
    throw new ApiError('no-access', id);
  };
  return new Map(ids.map((id) => [id, pick(id)]));
}

function abortedWithAll(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  const check = () => {
    if (signals.every(({ aborted }) => aborted)) controller.abort();
  };
  for (const signal of signals) signal.addEventListener('abort', check, { once: true });
  return controller.signal;
}

/** Reads from Gengo; `isAhead`: nobody waits for any single one. */
export const readerOf = ({ isAhead = false } = {}): JobReader => ({
  one: async (jobId, signal) =>
    (await call('GET', `translate/job/${jobId}`, jobAnswer, { signal, isAhead })).job,
  many: async (jobIds, signal) =>
    (await call('GET', `translate/jobs/${jobIds.join(',')}`, jobsAnswer, { signal, isAhead })).jobs,
});

/** Reads one job; the batches that travel are shared by the whole page. */
export const loadJob = createJobLoader(readerOf());

/** The same for those that stand on the screen already. */
export const rereadJob = createJobLoader(readerOf({ isAhead: true }));
