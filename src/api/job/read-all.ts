import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../wire/errors.ts';
import { BATCH, type JobReader, readerOf, readJobs } from './job-batch.ts';
import { jobCacheOf } from './job-cache.ts';
import { retryDelay as waitFor, shouldRetry } from '../wire/query-policy.ts';

/** Calls under way at once: the next answer is on its way while one is parsed. */
const AT_ONCE = 3;

export interface ReadAllOptions {
  /** Gives up; what has been read stays read. */
  signal: AbortSignal;
  /** After each batch: how many of `total` are done, those that were read before included. */
  onProgress?: ((read: number, total: number) => void) | undefined;
  /** For tests. */
  reader?: JobReader;
  /** Before a failed batch is tried again; in ms. */
  retryDelay?: (failures: number, error: unknown) => number;
}

/**
 * Reads into the cache those of the translations that are not there yet, at most 50 a call and after what somebody waits
 * for. One that Gengo will not give to this account is passed over: it stays out of the cache.
 * @throws ApiError when Gengo cannot be read, after two more tries; `signal.reason` when given up.
 */
export async function readAll(
  client: QueryClient,
  ids: readonly string[],
  {
    signal,
    onProgress,
    reader = readerOf({ isAhead: true }),
    retryDelay = waitFor,
  }: ReadAllOptions,
): Promise<void> {
  const cache = jobCacheOf(client);
  const missing = ids.filter((id) => !cache.get(id));
  const starts = Array.from(
    { length: Math.ceil(missing.length / BATCH) },
    (_, index) => index * BATCH,
  );
  let read = ids.length - missing.length;
  onProgress?.(read, ids.length);

  // One that fails stops the others.
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  const work = async () => {
    for (let start = starts.shift(); start !== undefined; start = starts.shift()) {
      const batch = missing.slice(start, start + BATCH);
      cache.put(await readBatch(reader, batch, both, retryDelay));
      both.throwIfAborted();
      read += batch.length;
      onProgress?.(read, ids.length);
    }
  };
  try {
    signal.throwIfAborted();
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    failed.abort(error);
    throw error;
  }
}

/** What Gengo gives of a batch, after two more tries. @throws ApiError; `signal.reason` when given up */
export async function readBatch(
  reader: JobReader,
  ids: readonly string[],
  signal: AbortSignal,
  retryDelay: (failures: number, error: unknown) => number = waitFor,
  failures = 0,
) {
  const results = await Promise.allSettled(readJobs(reader, ids, signal).values());
  signal.throwIfAborted();
  const fault = results.find((result) => result.status === 'rejected' && !isRefused(result.reason));
  if (fault?.status !== 'rejected')
    return results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  if (!shouldRetry(failures, fault.reason)) throw fault.reason;
  await passed(retryDelay(failures, fault.reason), signal);
  return readBatch(reader, ids, signal, retryDelay, failures + 1);
}

const isRefused = (error: unknown) => error instanceof ApiError && error.kind === 'no-access';

/** Resolves after so many ms; rejects with the signal's reason when given up. */
const passed = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
