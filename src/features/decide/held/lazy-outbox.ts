import { createListeners } from '#lib/listeners.ts';
import type { Outbox } from '#api/sending/outbox/outbox-types.ts';

/**
 * The outbox of an account before its code is there: the first page is painted first, then it is opened,
 * or earlier when a person decides.
 */
export interface LazyOutbox {
  /** The outbox, loaded once. Rejects where its code cannot be loaded; the next call tries again. */
  open: () => Promise<Outbox>;
  /** The outbox where it is open. */
  opened: () => Outbox | undefined;
  /** Whether what is held is known: the outbox is open, or nothing is kept. */
  isKnown: () => boolean;
  close: () => void;
  subscribe: (listener: () => void) => () => void;
}

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
      // Closed again before it came.
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
