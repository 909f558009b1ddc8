import { useQueries } from '@tanstack/react-query';
import { useEffect } from 'react';
import { inTurn } from '#api/wire/ahead-turn.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { orderQuery } from '#api/order/orders.ts';
import type { JobRef } from '#api/schema/job.ts';
import { ORDERS } from '#api/order/seen-orders.ts';
import type { Deliveries } from '#api/job/here/deliveries.ts';
import { isSameOrder } from './queue/queue-order.ts';
import type { Queue } from './queue/use-queue.ts';
import { useSlot } from '#store/use-slot.ts';
import { newest } from '#lib/newest.ts';

const NONE: readonly JobRef[] = [];

/** How many are asked about, of orders and of translations: the background reads at a polite pace. */
const MOST = 200;

/** Asked again after so many ms. */
const FRESH = { staleTime: 10 * 60_000 };

interface UnlistedWorkProps {
  account: string;
  queue: Queue;
}

/**
 * Finds what waits for review though a list that was cut at 200 does not name it: of the orders that this browser
 * knows, and of the translations that it has seen delivered. It draws nothing.
 */
export function UnlistedWork({ account, queue }: UnlistedWorkProps) {
  const { list, deliveries, onUnlisted } = queue;
  const found = useUnlisted(account, list.data ?? NONE, deliveries);
  useEffect(() => {
    onUnlisted((was) => (isSameOrder(was, found) ? was : found));
  });
  return null;
}

function useUnlisted(
  account: string,
  listed: readonly JobRef[],
  deliveries: Deliveries,
): readonly JobRef[] {
  const oldest = Math.min(...listed.map(({ ctime }) => ctime));
  const orders = useSlot(account, ORDERS)
    // What is missing is older than what is named.
    .filter(({ at }) => at <= oldest)
    .slice(0, MOST);
  const inOrders = useQueries({
    queries: orders.map(({ id }) => ({ ...orderQuery(id, { inTurn: inTurn(id) }), ...FRESH })),
    combine: (answers) => answers.flatMap(({ data }) => data?.jobs_reviewable ?? []),
  });
  const names = new Set(listed.map(({ job_id }) => job_id));
  const seen = Object.keys(newest(deliveries, MOST));
  const candidates = [...new Set([...inOrders, ...seen])].filter((jobId) => !names.has(jobId));
  return useQueries({
    queries: candidates.map((jobId) => ({ ...jobQuery(jobId), ...FRESH })),
    combine: (answers) =>
      answers.flatMap(({ data }) => {
        if (data?.status !== 'reviewable') return [];
        return [{ job_id: data.job_id, ctime: data.ctime }];
      }),
  });
}
