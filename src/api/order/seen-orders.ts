import type { Slot } from '#store/slot.ts';
import * as z from 'zod/mini';

const shape = z.array(
  z.object({
    id: z.string(),
    /** Unix seconds: the earliest of its translations that was read. */
    at: z.number(),
  }),
);
export type SeenOrder = z.output<typeof shape>[number];

/** The orders that this browser knows of, newest first, because Gengo has no list of them. */
export const ORDERS: Slot<typeof shape> = { name: 'orders', shape, empty: [] };

/** How many are kept: what a person may still look for, in some 20 kB. */
const KEPT = 500;

/** Both together, newest first, each once with its earliest time; the newest 500 stay. */
export function mergeSeen(known: readonly SeenOrder[], more: readonly SeenOrder[]): SeenOrder[] {
  const times = new Map<string, number>();
  for (const { id, at } of [...known, ...more]) times.set(id, Math.min(at, times.get(id) ?? at));
  return [...times]
    .map(([id, at]) => ({ id, at }))
    .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, KEPT);
}
