import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { orderQuery } from '#api/order/orders.ts';
import type { Job } from '#api/schema/job.ts';
import type { Order } from '#api/schema/order.ts';
import { compareWords } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';

/** So many of an order are read to find the others, in batches of 50: those whose ids are nearest. */
const MOST = 200;

/** What is read stays good for so long, in ms: which texts are the same does not change. */
const STALE_MS = 5 * 60_000;

/** The translations of an order by their ids, the nearest to this one first. */
export function nearestOf(order: Order, jobId: string): string[] {
  const ids = [
    order.jobs_available,
    order.jobs_pending,
    order.jobs_reviewable,
    order.jobs_revising,
    order.jobs_approved,
    order.jobs_cancelled,
    order.jobs_held,
  ].flat();
  const away = (id: string) => Math.abs(Number(id) - Number(jobId));
  return ids.filter((id) => id !== jobId).toSorted((a, b) => away(a) - away(b));
}

/** The same text in all languages, this one among them: those of the same order first, each by its language. */
export function siblingsOf(job: Job, known: Iterable<Job>): Job[] {
  if (job.body_src === '') return [];
  const others = [...known].filter(
    (one) =>
      one.job_id !== job.job_id && one.body_src === job.body_src && one.lc_src === job.lc_src,
  );
  const isElsewhere = (one: Job) => Number(one.order_id !== job.order_id);
  return [job, ...others].toSorted(
    (a, b) =>
      isElsewhere(a) - isElsewhere(b) ||
      compareWords(languageName(a.lc_tgt), languageName(b.lc_tgt)) ||
      Number(b.job_id) - Number(a.job_id),
  );
}

/** The same text in its other languages: of its order, and of what this page has read otherwise. */
export function useSiblings(job: Job) {
  const { order_id: orderId = '', job_id: jobId } = job;
  const order = useQuery({ ...orderQuery(orderId), enabled: orderId !== '', staleTime: STALE_MS });
  const ids = useMemo(() => (order.data ? nearestOf(order.data, jobId) : []), [order.data, jobId]);
  const client = useQueryClient();
  const nearest = ids.slice(0, MOST);
  /** How many could not be read: the others are in the cache. */
  const readings = useQuery({
    queryKey: ['siblings', nearest],
    queryFn: async () => {
      const read = (id: string) => client.query({ ...jobQuery(id), staleTime: STALE_MS });
      const all = await Promise.allSettled(nearest.map(read));
      return all.filter(({ status }) => status === 'rejected').length;
    },
    enabled: nearest.length > 0,
    staleTime: STALE_MS,
  });
  const cache = jobCacheOf(client);
  const version = useSyncExternalStore(cache.subscribe, cache.version);
  // oxlint-disable-next-line react/exhaustive-deps -- the cache is the same object whatever it holds: its version tells
  const siblings = useMemo(() => siblingsOf(job, cache.all()), [job, cache, version]);
  return {
    siblings,
    order,
    isReading: order.isLoading || readings.isLoading,
    unread: (readings.data ?? 0) + Math.max(0, ids.length - MOST),
  };
}
