import type { Slot } from '#store/slot.ts';
import * as z from 'zod/mini';

const shape = z.array(
  z.object({
    id: z.string(),
    /** Unix seconds: the earliest of its translations that was read. */
    at: z.number(),
    /** What its person called it, where it bears that (`order-mark.ts`). */
    name: z.optional(z.string()),
  }),
);
export type SeenOrder = z.output<typeof shape>[number];

/** The orders that this browser knows of, newest first, because Gengo has no list of them. */
export const ORDERS: Slot<typeof shape> = { name: 'orders', shape, empty: [] };

/** How many are kept: what a person may still look for, in some 20 kB. */
const KEPT = 500;

/** Both together, newest first, each once with its earliest time; the newest 500 stay. */
export function mergeSeen(known: readonly SeenOrder[], more: readonly SeenOrder[]): SeenOrder[] {
  const merged = new Map<string, SeenOrder>();
  for (const { id, at, name } of [...known, ...more]) {
    const before = merged.get(id);
    const called = before?.name ?? name;
    const first = Math.min(at, before?.at ?? at);
    merged.set(id, { id, at: first, ...(called !== undefined && { name: called }) });
  }
  return [...merged.values()]
    .toSorted((a, b) => b.at - a.at || Number(b.id) - Number(a.id))
    .slice(0, KEPT);
}
