import type { QueryClient } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { configQuery } from '#api/config.ts';
import { jobQuery } from '#api/jobs.ts';
import type { BrowserStore } from '#lib/browser-store.ts';

const seenOrders = z.array(
  z.object({
    id: z.string(),
    /** Unix seconds: the earliest of its translations that was read. */
    at: z.number(),
  }),
);
export type SeenOrder = z.output<typeof seenOrders>[number];

/** How many are kept: what a person may still look for, in some 20 kB. */
const KEPT = 500;

/** Where the browser keeps an account's orders. */
export const ordersKey = (accountId: string) => `${accountId}:orders`;

/** What is kept there, newest first; what does not fit counts as nothing. */
export function readSeen(kept: unknown): SeenOrder[] {
  const parsed = z.safeParse(seenOrders, kept);
  return parsed.success ? parsed.data : [];
}

/** Both together, newest first, each once with its earliest time; the newest 500 stay. */
export function mergeSeen(known: readonly SeenOrder[], more: readonly SeenOrder[]): SeenOrder[] {
  const times = new Map<string, number>();
  for (const { id, at } of [...known, ...more]) times.set(id, Math.min(at, times.get(id) ?? at));
  return [...times]
    .map(([id, at]) => ({ id, at }))
    .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, KEPT);
}

/**
 * Keeps the order of every translation that is read from now on, because Gengo has no list of orders.
 * Gives the way to stop that.
 */
export function rememberOrders(client: QueryClient, store: BrowserStore): () => void {
  /** Read before it was known whose they are. */
  let waiting: SeenOrder[] = [];

  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    waiting.push(...orderIn(client, event.query.queryKey));
    const accountId = client.getQueryData(configQuery().queryKey)?.accountId;
    if (accountId === undefined || waiting.length === 0) return;
    const known = readSeen(store.read(ordersKey(accountId)));
    const news = waiting.filter(
      ({ id, at }) => !known.some((order) => order.id === id && order.at <= at),
    );
    waiting = [];
    if (news.length > 0) store.write(ordersKey(accountId), mergeSeen(known, news));
  });
}

/** The order of the translation that is kept under this key of the cache, if it is one. */
function orderIn(client: QueryClient, [of, jobId, more]: readonly unknown[]): SeenOrder[] {
  if (of !== 'job' || typeof jobId !== 'string' || more !== undefined) return [];
  const job = client.getQueryData(jobQuery(jobId).queryKey);
  // Old answers hold the word "NULL" for what has no order (gengo-api.md, section 4).
  if (!job?.order_id || !/^\d+$/.test(job.order_id)) return [];
  return [{ id: job.order_id, at: job.ctime }];
}
