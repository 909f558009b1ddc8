import type { QueryClient } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { mergeSeen, ORDERS, type SeenOrder } from '#api/order/seen-orders.ts';
import { readCarried } from '#lib/order/order-mark.ts';
import { readSlot, writeSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';

/**
 * Keeps the order of every translation that is or will be read, because Gengo has no list of orders.
 * Gives the way to stop that.
 */
export function rememberOrders(client: QueryClient, store: Store): () => void {
  /** Read before it was known whose they are. */
  let waiting: SeenOrder[] = [];
  const keep = (queryKey: readonly unknown[]) => {
    waiting.push(...orderIn(client, queryKey));
    const owner = client.getQueryData(configQuery().queryKey)?.owner;
    if (owner === undefined || waiting.length === 0) return;
    const known = readSlot(store, owner, ORDERS);
    const news = waiting.filter(
      ({ id, at, name }) =>
        !known.some(
          (order) => order.id === id && order.at <= at && (name === undefined || order.name),
        ),
    );
    waiting = [];
    if (news.length > 0) void writeSlot(store, owner, ORDERS, mergeSeen(known, news));
  };

  for (const { queryKey } of client.getQueryCache().getAll()) keep(queryKey);
  return client.getQueryCache().subscribe((event) => {
    if (event.type === 'updated' && event.action.type === 'success') keep(event.query.queryKey);
  });
}

/** The order of the translation that is kept under this key of the cache, if it is one. */
function orderIn(client: QueryClient, [of, jobId, more]: readonly unknown[]): SeenOrder[] {
  if (of !== 'job' || typeof jobId !== 'string' || more !== undefined) return [];
  const job = client.getQueryData(jobQuery(jobId).queryKey);
  // Old answers hold the word "NULL" for what has no order (gengo-api.md, section 4).
  if (!job?.order_id || !/^\d+$/.test(job.order_id)) return [];
  const { name } = readCarried(job.custom_data);
  return [{ id: job.order_id, at: job.ctime, ...(name !== undefined && { name }) }];
}
