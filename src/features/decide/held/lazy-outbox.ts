import { createListeners } from '#lib/listeners.ts';
import type { Outbox, OutboxSnapshot } from '#api/sending/outbox/outbox-types.ts';

/**
 * The outbox of an account before its code is loaded: the first page is painted first, then the outbox is
 * opened, or earlier when a person decides.
 */
export interface LazyOutbox {
  /** The outbox, loaded once. Rejects where its code cannot be loaded; the next call tries again. */
  open: () => Promise<Outbox>;
  /** The outbox where it is open. */
  opened: () => Outbox | undefined;
  /** Whether the held decisions are known: the outbox is open, or nothing is kept. */
  isKnown: () => boolean;
  /** The decisions that are held; nothing while the outbox is not open. */
  snapshot: () => OutboxSnapshot;
  close: () => void;
  subscribe: (listener: () => void) => () => void;
}

export const NOTHING: OutboxSnapshot = { entries: [], taken: [], owned: new Set(), done: [] };

export function createLazyOutbox(
  load: () => Promise<Outbox>,
  isNothingKept: () => boolean,
): LazyOutbox {
  const { subscribe, tell: changed } = createListeners();
  let opening: Promise<Outbox> | undefined;
  let outbox: Outbox | undefined;

  const open = async () => {
    const mine = load();
    opening = mine;
    try {
      const opened = await mine;
      // Closed again before its code was loaded.
      if (opening !== mine) opened.close();
      else {
        outbox = opened;
        opened.subscribe(changed);
        changed();
      }
      return opened;
    } catch (error) {
      if (opening === mine) opening = undefined;
      throw error;
    }
  };

  return {
    open: () => opening ?? open(),
    opened: () => outbox,
    snapshot: () => outbox?.snapshot() ?? NOTHING,
    isKnown: () => outbox !== undefined || isNothingKept(),
    close: () => {
      opening = undefined;
      outbox?.close();
      outbox = undefined;
      changed();
    },
    subscribe,
  };
}
