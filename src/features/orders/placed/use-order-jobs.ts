import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { rejectedQuery, restQuery, sampleQuery } from '#api/order/order-jobs.ts';
import { jobIds } from '#api/order/order-lists.ts';
import type { Order } from '#api/schema/order.ts';
import { countRejected } from './order-state.ts';
import { asListed } from './summary.ts';

/** So many are read unasked, for an order in several languages: forty calls. */
const FEW = 2_000;

interface OrderJobsOptions {
  /** Somebody asked for all of them. */
  wantsAll: boolean;
}

/** The translations of an order, as far as they are read. Some from all over it come first: they tell its languages. */
export function useOrderJobs(order: Order, { wantsAll }: OrderJobsOptions) {
  const client = useQueryClient();
  const cache = jobCacheOf(client);
  const version = useSyncExternalStore(cache.subscribe, cache.version);
  const { order_id: id } = order;
  const listed = useMemo(() => jobIds(order), [order]);

  const sample = useQuery({ ...sampleQuery(client, id, order), enabled: listed.length > 0 });
  const isSampled = listed.length === 0 || sample.data === true || sample.isError;
  const rejected = countRejected(order);
  const found = useQuery({ ...rejectedQuery(client, id, rejected), enabled: rejected > 0 });
  const all = found.data;

  const { jobs, unread } = useMemo(
    () => {
      const itsOwn = (all ?? []).filter((one) => cache.get(one)?.order_id === id);
      const ids = [...new Set([...listed, ...itsOwn])];
      const read = ids.flatMap((one) => cache.get(one) ?? []);
      const sorted = read.toSorted((a, b) => Number(a.job_id) - Number(b.job_id));
      return { jobs: asListed(sorted, order), unread: ids.length - read.length };
    },
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [all, listed, order, id, cache, version],
  );
  const isMany = new Set(jobs.map(({ lc_tgt }) => lc_tgt)).size > 1;
  const isLarge = listed.length > FEW;
  const rest = useQuery({
    ...restQuery(client, id, order),
    enabled: isSampled && isMany && unread > 0 && (!isLarge || wantsAll),
  });
  return {
    jobs,
    /** All that the order lists, and those rejected ones that were found. */
    ids: useMemo(
      () => [...new Set([...listed, ...jobs.map(({ job_id }) => job_id)])],
      [listed, jobs],
    ),
    /** Enough is known to be drawn: a language that came later would move all others. */
    isSampled: isSampled && (rejected === 0 || !found.isLoading),
    /** In several languages. */
    isMany,
    isLarge,
    unread,
    problem:
      rest.error && !rest.isFetching
        ? { error: rest.error, retry: () => void rest.refetch() }
        : undefined,
  };
}

export type OrderJobs = ReturnType<typeof useOrderJobs>;
