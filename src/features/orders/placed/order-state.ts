import { jobIds, listsOf } from '#api/order/order-lists.ts';
import type { Order } from '#api/schema/order.ts';
import type { KnownStatus } from '#lib/status.ts';

/**
 * How many are in none of the lists: rejected ones, for which there is no list, while the total counts
 * them (gengo-api.md, section 3, "Order object").
 */
export function countRejected(order: Order): number {
  const named = jobIds(order).length + order.jobs_queued;
  return Math.max(0, (order.total_jobs ?? 0) - named);
}

/** How many translations it is made of, canceled ones too. */
export function countJobs(order: Order): number {
  return order.total_jobs ?? jobIds(order).length + order.jobs_queued;
}

/** From done to not begun, and what never will be. */
export const PROGRESS = [
  'approved',
  'reviewable',
  'revising',
  'pending',
  'available',
  'rejected',
  'queued',
  'hold',
  'canceled',
] as const satisfies readonly KnownStatus[];

/** How many translations of an order stand where. */
export function countByStatus(order: Order): { status: KnownStatus; count: number }[] {
  const lists = listsOf(order);
  const unlisted = { queued: order.jobs_queued, rejected: countRejected(order) };
  return PROGRESS.map((status) => ({
    status,
    count: status === 'queued' || status === 'rejected' ? unlisted[status] : lists[status].length,
  }));
}

/** What has become of translations that were to be canceled. */
export interface Cancellation {
  canceled: readonly string[];
  /** A translator had begun meanwhile. */
  started: readonly string[];
  /** As before. */
  waiting: readonly string[];
}

/** What an order that is read again tells of those that were to be canceled. */
export function readCancellation(asked: readonly string[], order: Order): Cancellation {
  const canceled = asked.filter((id) => order.jobs_cancelled.includes(id));
  const waiting = asked.filter((id) => order.jobs_available.includes(id));
  const started = asked.filter((id) => !canceled.includes(id) && !waiting.includes(id));
  return { canceled, started, waiting };
}
