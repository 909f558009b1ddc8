import { useQueries, type UseQueryResult, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inTurn } from '#api/wire/ahead-turn.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import { textVersionOf } from '#api/job/version.ts';
import { DELIVERIES, type Deliveries } from '#api/job/here/deliveries.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { unreadJob } from '../read-ahead.ts';

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
      const part = await import('#api/job/here/keep-deliveries.ts').catch(() => undefined);
      if (!part || gone.signal.aborted) return;
      gone.signal.addEventListener('abort', part.rememberDeliveries(client, store, account));
    };
    void remember();
    return () => gone.abort();
  }, [client, store, account]);
  return useSlot(account, DELIVERIES);
}

/**
 * Reads ahead, once it `isReady`, the translations at the top in one call, and then the deliveries that their
 * order hangs on, where this browser does not know them. True while any is awaited: one new order is better
 * than twenty.
 */
export function useReadTop(
  sorted: readonly JobRef[],
  deliveries: Deliveries,
  { isReady }: { isReady: boolean },
): boolean {
  const client = useQueryClient();
  const top = sorted.slice(0, TOP);
  const jobs = useQueries({
    queries: top.map(({ job_id }) => ({
      ...unreadJob(client, job_id),
      ...(!isReady && { enabled: false }),
    })),
    combine: textsOf,
  });
  const unknown = jobs.texts.filter(({ jobId, text }) => !isKnown(deliveries[jobId], text));
  const isReading = useQueries({
    queries: unknown.map(({ jobId }) => ({
      ...revisionsQuery(jobId, { inTurn: inTurn(jobId) }),
      staleTime: Infinity,
      enabled: isReady,
    })),
    combine: areReading,
  });
  return jobs.isReading || isReading;
}

/** Whether what is remembered is of the text that stands now. */
const isKnown = (delivery: Deliveries[string] | undefined, text: string | undefined) =>
  text !== undefined && delivery?.text === text;

type Readings<T> = readonly Pick<UseQueryResult<T>, 'data' | 'isPending' | 'fetchStatus'>[];

/* Outside the hook, so that the desk is drawn anew only when these change. */
const areReading = (readings: Readings<unknown>) =>
  readings.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'paused');
const textsOf = (readings: Readings<Job>) => ({
  isReading: areReading(readings),
  texts: readings.flatMap(({ data }) =>
    data ? [{ jobId: data.job_id, text: textVersionOf(data) }] : [],
  ),
});
