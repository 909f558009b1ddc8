import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { approvalAt, DELIVERIES } from '#api/job/here/deliveries.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { rememberDeliveries } from '#api/job/here/keep-deliveries.ts';
import { reviewQueueQuery } from '#api/job/review-queue.ts';
import { revisionsQuery } from '#api/job/review.ts';
import { textVersionOf } from '#api/job/version.ts';
import { inTurn } from '#api/wire/ahead-turn.ts';
import type { Due } from '#lib/insight/five-days.ts';
import { useStore } from '#store/provider.tsx';
import { useSlot } from '#store/use-slot.ts';
import { usePreferences } from '#ui/hooks/use-preferences.ts';
import { BY_MEMORY, type Facts } from './use-facts.ts';

/** Of so many the deliveries are read unasked, a call each, as on the desk. */
const TOP = 40;

/** More than a queue that people work through has. */
const MANY = 5_000;

/** What waits for review, and when Gengo approves it by itself as far as that is known. */
export function useDue(account: string, { memory, stage, isReadingFew }: Facts) {
  const client = useQueryClient();
  const store = useStore();
  useEffect(() => rememberDeliveries(client, store, account), [client, store, account]);
  const { reviewHours } = usePreferences(account).value;
  const queue = useQuery(reviewQueueQuery());
  const deliveries = useSlot(account, DELIVERIES);
  const known = useQuery({
    queryKey: ['insight', account, 'due', stage],
    queryFn: ({ signal }) =>
      memory.newest({ from: 0, to: Infinity, most: MANY, statuses: ['reviewable'] }, signal),
    ...BY_MEMORY,
  });
  const cache = jobCacheOf(client);
  const waiting = queue.data ?? [];
  const deliveryOf = (jobId: string) => {
    const [delivery, job] = [deliveries[jobId], cache.get(jobId)];
    const isOlder = delivery?.text !== undefined && job && textVersionOf(job) !== delivery.text;
    return isOlder ? undefined : delivery;
  };
  const unknown = waiting.filter(({ job_id }) => !deliveryOf(job_id));
  useQueries({
    queries: unknown.slice(0, TOP).map(({ job_id }) => ({
      ...revisionsQuery(job_id, { inTurn: inTurn(job_id) }),
      staleTime: Infinity,
      enabled: !isReadingFew,
    })),
  });
  const prices = new Map((known.data ?? []).map((one) => [one.id, one]));
  const due = waiting.flatMap(({ job_id: id }): Due[] => {
    const delivery = deliveryOf(id);
    const { credits = 0, currency = '' } = prices.get(id) ?? {};
    return delivery ? [{ id, at: approvalAt(delivery.at, reviewHours), credits, currency }] : [];
  });
  return {
    due,
    waiting: waiting.length,
    isKnown: queue.data !== undefined,
    /** Of these nothing tells when they were delivered. */
    unknown: unknown.length,
    hours: reviewHours,
  };
}
