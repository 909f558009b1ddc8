import * as z from 'zod/mini';
import { changeSlot, type Slot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { gengoNow } from '../../wire/gengo-time.ts';
import type { Decision } from '../../schema/decision.ts';

const shape = z.array(
  z.object({
    id: z.string(),
    act: z.string(),
    /** Unix seconds. */
    at: z.number(),
    rating: z.optional(z.number()),
    reason: z.optional(z.string()),
  }),
);
export type DecidedHere = z.output<typeof shape>[number];

/** What was decided in this browser, oldest first: where no record is kept nothing else tells. */
export const DECIDED_HERE: Slot<typeof shape> = { name: 'decided', shape, empty: [] };

/** How many are kept: in some 40 kB. */
const KEPT = 500;

/** Remembers that Gengo has taken a decision on these. */
export function keepDecided(
  store: Store,
  owner: string,
  ids: readonly string[],
  decision: Decision,
): void {
  const at = Math.floor((gengoNow() ?? Date.now()) / 1000);
  const more = {
    act: decision.action,
    at,
    ...('rating' in decision && { rating: decision.rating }),
    ...('reason' in decision && { reason: decision.reason }),
  };
  const news = ids.slice(-KEPT).map((id) => ({ id, ...more }));
  void changeSlot(store, owner, DECIDED_HERE, (kept) => [...kept, ...news].slice(-KEPT));
}
