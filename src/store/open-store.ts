import { createStore } from './create-store.ts';
import { createIdbEngine } from './idb-engine.ts';
import type { NoteShelf } from './notes.ts';
import type { Store } from './store.ts';

/** The event that a newer Galley, in another tab, has changed what is kept here: this page must be reloaded. */
export const OUTDATED = 'galley:outdated';

/** The browser's store for real pages. `name`: another disk, for tests. */
export function openStore(name?: string): Store {
  return createStore({
    engine: createIdbEngine({
      ...(name !== undefined && { name }),
      shelf: shelfOfBrowser(),
      onOutdated: () => void dispatchEvent(new Event(OUTDATED)),
    }),
    // Asked for when something first matters; where the browser says no, it may clear it when the disk is full.
    onMatters: () => void navigator.storage?.persist?.().catch(() => false),
  });
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
