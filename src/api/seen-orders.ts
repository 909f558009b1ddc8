import * as z from 'zod/mini';

/** What the browser keeps of an account's orders, because Gengo has no list of them. */
export const seenOrders = z.array(
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
