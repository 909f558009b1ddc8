import { browserLocks } from '#lib/between-tabs.ts';
import { createStore } from './create-store.ts';
import { createIdbEngine } from './idb-engine.ts';
import { keysLeft } from './left.ts';
import type { NoteStorage } from './notes.ts';
import { OUTDATED } from './outdated.ts';
import type { Store } from './store.ts';
import type { Kind } from './takeover.ts';

/** The browser's store. `name`: another disk, for tests. */
export function openStore(name?: string): Store {
  return createStore({
    engine: createIdbEngine({
      ...(name !== undefined && { name }),
      storage: browserStorage(),
      onOutdated: () => void dispatchEvent(new Event(OUTDATED)),
    }),
    // Asked for when something first matters; where the browser says no, it may clear it when the disk is full.
    onMatters: () => void navigator.storage?.persist?.().catch(() => false),
  });
}

/**
 * The same for real pages, with what older versions left: only where they did is its code loaded. `loadKinds`: how
 * what stands under a key is kept now.
 */
export async function openStoreAfterOlder(
  loadKinds: () => Promise<(key: string) => Kind>,
): Promise<Store> {
  const store = openStore();
  const storage = browserStorage();
  if (keysLeft(storage).length === 0) return store;
  try {
    const [{ withTakeover }, kindOf] = await Promise.all([import('./takeover.ts'), loadKinds()]);
    return withTakeover(store, { storage, locks: browserLocks(), kindOf });
  } catch {
    // Its code cannot be loaded: it stays there for the next start.
    return store;
  }
}

const FORBIDDEN: NoteStorage = {
  getItem: () => null,
  setItem: () => {
    throw new Error('Storage is forbidden');
  },
  removeItem: () => {},
  key: () => null,
  length: 0,
};

/** Local storage; an empty one where the browser forbids even to look at it. */
function browserStorage(): NoteStorage {
  try {
    // Some browsers say null.
    const storage: NoteStorage | null = localStorage;
    return storage ?? FORBIDDEN;
  } catch {
    return FORBIDDEN;
  }
}
