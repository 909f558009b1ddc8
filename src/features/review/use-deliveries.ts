import { useQueries, type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { revisionsQuery } from '#api/review.ts';
import type { JobRef } from '#api/schema/job.ts';
import { DELIVERIES, type Deliveries } from './deliveries.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { byDeadline } from './queue-order.ts';

/** So many places of the queue must be right; below, a row reads its delivery when it comes into view. */
const TOP = 40;

/** The deliveries that this browser knows. */
export function useDeliveries(account: string): Deliveries {
  const client = useQueryClient();
  const store = useStore();
  useEffect(() => {
    const gone = new AbortController();
    const remember = async () => {
      // What has been read meanwhile is kept too. Without it the queue is as it was.
      const part = await import('./remember-deliveries.ts').catch(() => undefined);
      if (!part || gone.signal.aborted) return;
      gone.signal.addEventListener('abort', part.rememberDeliveries(client, store, account));
    };
    void remember();
    return () => gone.abort();
  }, [client, store, account]);
  return useSlot(account, DELIVERIES);
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
    .filter(({ job_id }) => !deliveries[job_id]);
  return useQueries({
    queries: unknown.map(({ job_id }) => ({
      ...revisionsQuery(job_id, { inTurn: true }),
      staleTime: Infinity,
      enabled: isReady,
    })),
    combine: isReading,
  });
}

/** Outside the hook, so that the desk is drawn anew only when this changes. */
const isReading = (readings: readonly Pick<UseQueryResult, 'isPending' | 'fetchStatus'>[]) =>
  readings.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'paused');
