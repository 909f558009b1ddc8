import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { revisionsQuery } from '#api/review.ts';
import type { JobRef } from '#api/schema/job.ts';
import { useBrowserStore } from '#ui/use-draft.tsx';
import { DELIVERIES, type Deliveries, rememberDeliveries } from './deliveries.ts';
import { useKept } from './kept.ts';
import { byDeadline } from './queue-order.ts';

/** So many places of the queue must be right; below, a row reads its delivery when it comes into view. */
const TOP = 40;

/** The deliveries that this browser knows. */
export function useDeliveries(account: string): Deliveries {
  const client = useQueryClient();
  const store = useBrowserStore();
  useEffect(() => rememberDeliveries(client, store, account), [client, store, account]);
  return useKept(account, DELIVERIES);
}

/**
 * Reads in the background, once it `isReady`, the deliveries that the order at the top hangs on. True while
 * any is awaited: one new order is better than twenty.
 */
export function useReadTop(
  members: readonly JobRef[],
  deliveries: Deliveries,
  { isReady }: { isReady: boolean },
): boolean {
  const unknown = byDeadline(members, deliveries)
    .slice(0, TOP)
    .filter(({ job_id }) => !deliveries[job_id])
    .map(({ job_id }) => job_id);
  const { isPending, fetchStatus } = useQuery({ ...topQuery(unknown), enabled: isReady });
  return unknown.length > 0 && isPending && fetchStatus !== 'paused';
}

/** As one, so that thirty answers draw the desk anew once; `rememberDeliveries` hears of each. */
const topQuery = (jobIds: readonly string[]) =>
  queryOptions({
    queryKey: ['review', 'top', jobIds],
    queryFn: async ({ client }) => {
      const read = (jobId: string) =>
        client.query({ ...revisionsQuery(jobId, { inTurn: true }), staleTime: Infinity });
      await Promise.allSettled(jobIds.map(read));
      return null;
    },
    staleTime: Infinity,
    gcTime: 0,
  });
