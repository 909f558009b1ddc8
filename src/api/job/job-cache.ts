import type { QueryClient } from '@tanstack/react-query';
import { createListeners } from '#lib/listeners.ts';
import { onceFor } from '#lib/once.ts';
import type { Job } from '../schema/job.ts';

/**
 * The newest reading of every translation that this page has read, far cheaper to keep than a query each:
 * what is filtered, sorted, searched, exported or decided by the hundred is found here.
 */
export interface JobCache {
  get: (jobId: string) => Job | undefined;
  /** Readings that no query made, as of a whole batch. */
  put: (jobs: readonly Job[]) => void;
  /** Grows with every change: for `useSyncExternalStore`, which reads it as often as it likes. */
  version: () => number;
  /** Calls at most once a frame. */
  subscribe: (listener: () => void) => () => void;
  /** Calls, as seldom, with those that were read before and have another status now. */
  watch: (listener: (jobIds: readonly string[]) => void) => () => void;
  /** Calls, as seldom, with those that were read or altered since. */
  onRead: (listener: (jobs: readonly Job[]) => void) => () => void;
  /** All of them, in the order in which they were first read. */
  all: () => Iterable<Job>;
}

/** The client's one cache; from then on it hears of every translation that a query reads or alters. */
export const jobCacheOf = onceFor((client: QueryClient): JobCache => {
  const jobs = new Map<string, Job>();
  const listeners = createListeners();
  const watchers = createListeners<[jobIds: readonly string[]]>();
  const readers = createListeners<[jobs: readonly Job[]]>();
  const moved = new Set<string>();
  let read: Job[] = [];
  let version = 0;
  let isTold = true;

  const changed = () => {
    version += 1;
    if (!isTold) return;
    isTold = false;
    // Not a frame: in the background there are none.
    setTimeout(() => {
      isTold = true;
      const ids = [...moved];
      moved.clear();
      listeners.tell();
      if (ids.length > 0) watchers.tell(ids);
      readers.tell(read);
      read = [];
    }, 16);
  };
  const take = (job: Job) => {
    const before = jobs.get(job.job_id);
    if (before === job) return;
    if (before && before.status !== job.status) moved.add(job.job_id);
    jobs.set(job.job_id, job);
    read.push(job);
    changed();
  };

  const cache = client.getQueryCache();
  const readOf = ([of, , more]: readonly unknown[]) => of === 'job' && more === undefined;
  for (const query of cache.getAll())
    // Under this key stands what `jobQuery` reads, and nothing else.
    if (readOf(query.queryKey) && query.state.data) take(query.state.data as Job);
  cache.subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    // As above.
    if (readOf(event.query.queryKey)) take(event.query.state.data as Job);
  });

  return {
    get: (jobId) => jobs.get(jobId),
    put: (batch) => {
      for (const job of batch) take(job);
    },
    version: () => version,
    subscribe: listeners.subscribe,
    watch: watchers.subscribe,
    onRead: readers.subscribe,
    all: () => jobs.values(),
  };
});
