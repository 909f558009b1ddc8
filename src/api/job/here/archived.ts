import * as z from 'zod/mini';
import { changeSlot, type Slot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';

const shape = z.array(z.string());

/** Ids of what was archived in this browser. */
export const ARCHIVED: Slot<typeof shape> = { name: 'archived', shape, empty: [] };

/** Remembers more of them: added to what is kept now, for several may be archived at once. */
export function keepArchived(store: Store, owner: string, ids: readonly string[]): void {
  void changeSlot(store, owner, ARCHIVED, (kept) => [...new Set([...kept, ...ids])]);
}
