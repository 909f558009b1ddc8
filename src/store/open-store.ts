import { createStore } from './create-store.ts';
import { createIdbEngine } from './idb-engine.ts';
import type { NoteShelf } from './notes.ts';
import type { Store } from './store.ts';
import { isLeft, type Kind, withTakeover } from './takeover.ts';

/** The event that a newer Galley, in another tab, has changed what is kept here: this page must be reloaded. */
export const OUTDATED = 'galley:outdated';

/**
 * The browser's store for real pages, with what older versions left. `name`: another disk, for tests.
 * `kindOf`: how what they left under a key is kept now.
 */
export function openStore(kindOf: (key: string) => Kind = () => ({}), name?: string): Store {
  const shelf = shelfOfBrowser();
  const store = createStore({
    engine: createIdbEngine({
      ...(name !== undefined && { name }),
      shelf,
      onOutdated: () => void dispatchEvent(new Event(OUTDATED)),
    }),
    // Asked for when something first matters; where the browser says no, it may clear it when the disk is full.
    onMatters: () => void navigator.storage?.persist?.().catch(() => false),
  });
  const locks = 'locks' in navigator ? navigator.locks : undefined;
  return isLeft(shelf) ? withTakeover(store, { shelf, locks, kindOf }) : store;
}

const FORBIDDEN: NoteShelf = {
  getItem: () => null,
  setItem: () => {
    throw new Error('Storage is forbidden');
  },
  removeItem: () => {},
  key: () => null,
  length: 0,
};

/** Local storage; an empty one where the browser forbids even to look at it. */
function shelfOfBrowser(): NoteShelf {
  try {
    // Some browsers say null.
    const shelf: NoteShelf | null = localStorage;
    return shelf ?? FORBIDDEN;
  } catch {
    return FORBIDDEN;
  }
}
