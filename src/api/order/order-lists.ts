import type { Order } from '../schema/order.ts';

/** The ids that an order lists, by status. It lists neither queued nor rejected ones. */
export const listsOf = (order: Order) => ({
  approved: order.jobs_approved,
  reviewable: order.jobs_reviewable,
  revising: order.jobs_revising,
  pending: order.jobs_pending,
  available: order.jobs_available,
  hold: order.jobs_held,
  canceled: order.jobs_cancelled,
});

/** The ids of all translations that the order lists, oldest first, whatever becomes of them. */
export function jobIds(order: Order): string[] {
  return Object.values(listsOf(order))
    .flat()
    .toSorted((a, b) => Number(a) - Number(b));
}

/** As many of them as `most`, from all over: of an order in many languages some of each. */
export function spread(ids: readonly string[], most: number): readonly string[] {
  if (ids.length <= most) return ids;
  // By the golden ratio: what comes round every so often, as languages do, is not met in step.
  const ratio = (Math.sqrt(5) - 1) / 2;
  const picked = new Set<string>();
  for (let step = 0; picked.size < most; step += 1) {
    const id = ids[Math.floor(((step * ratio) % 1) * ids.length)];
    if (id !== undefined) picked.add(id);
  }
  return [...picked];
}
