import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { BATCH, readerOf, readJobs } from '#api/job/job-batch.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import type { Memory } from '#api/memory/memory.ts';
import type { KnownFile } from './known.ts';

/** More are not read anew by themselves: four calls. */
const MOST = 200;

/** What was not approved when it was last read: it may be by now. */
export const unsettled = (files: readonly KnownFile[]): string[] => {
  const all = files.flatMap(({ known }) => [...known.values()].flat());
  const ids = all.filter(({ isSame, stand }) => isSame && stand !== 'approved');
  return [...new Set(ids.map(({ jobId }) => jobId))].slice(0, MOST);
};

/** Reads translations anew, behind what somebody waits for, for the memory and all else that shows them. */
export const rereadQuery = (client: QueryClient, memory: Memory, ids: readonly string[]) =>
  queryOptions({
    queryKey: ['texts', 'reread', ids],
    queryFn: async ({ signal }) => {
      const reader = readerOf({ isAhead: true });
      let read = 0;
      for (let start = 0; start < ids.length; start += BATCH) {
        const some = readJobs(reader, ids.slice(start, start + BATCH), signal);
        const settled = await Promise.allSettled(some.values());
        signal.throwIfAborted();
        const jobs = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
        jobCacheOf(client).put(jobs);
        await memory.takeNow(jobs);
        read += jobs.length;
      }
      return read;
    },
    enabled: ids.length > 0,
    // What cannot be read stays as it was known.
    retry: false,
    gcTime: 0,
  });
