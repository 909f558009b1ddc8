import * as z from 'zod/mini';
import { mergeSeen, ORDERS } from '#api/order/seen-orders.ts';
import { changeSlot, readSlot, slot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';

// No `z.extend`: it alone adds 370 bytes to every page.
const names = { title: z.string(), target: z.string() };
const text = z.object(names);
/** One text into one language, as it is named where there is no translation to name it by. */
export type PlacedText = z.output<typeof text>;

/** What became of an order that was placed here, as far as Gengo's pages would not tell it. */
const placed = z.object({
  draftId: z.string(),
  orderId: z.optional(z.string()),
  /** Unix seconds. */
  at: z.number(),
  /** Whether Gengo answered, or the order was looked for. */
  how: z.enum(['answered', 'lost', 'repeated']),
  /** Ordered and charged. */
  news: z.number(),
  /** Gengo had these: not charged. `approved`: it waited for review, and is approved by this order. */
  old: z.array(z.object({ ...names, jobId: z.string(), approved: z.boolean() })),
  /** The same as another of this order: charged once, there. */
  repeats: z.array(text),
  /** Of an order that was found: translated already, or not shown yet. */
  missing: z.array(text),
  /** A decimal string; absent of an order that was found. */
  creditsUsed: z.optional(z.string()),
  currency: z.string(),
  /** Gengo's codes; absent of what an older Galley kept. */
  targets: z.optional(z.array(z.string())),
});
export type Placed = z.output<typeof placed>;

/** How many are kept: those that somebody may still be reading about. */
const KEPT = 5;

/** The newest first. */
export const PLACED = slot({ name: 'placed', shape: z.array(placed), empty: [] });

/** Keeps what became of an order, so that a reload still tells it, and the list of orders has it at once. */
export function keepPlaced(store: Store, account: string, one: Placed): void {
  const { orderId: id, at } = one;
  if (id !== undefined)
    void changeSlot(store, account, ORDERS, (known) => mergeSeen(known, [{ id, at }]));
  void changeSlot(store, account, PLACED, (kept) => {
    const others = kept.filter(({ draftId }) => draftId !== one.draftId);
    return [one, ...others].slice(0, KEPT);
  });
}

/** What became of an order that was placed in this browser lately, by its number or its draft's id. */
export const findPlaced = (
  store: Store,
  account: string,
  like: Partial<Pick<Placed, 'orderId' | 'draftId'>>,
): Placed | undefined =>
  readSlot(store, account, PLACED).find(
    ({ orderId, draftId }) =>
      orderId === (like.orderId ?? orderId) && draftId === (like.draftId ?? draftId),
  );
