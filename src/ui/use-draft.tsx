import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react';
import * as z from 'zod/mini';
import { type BrowserStore, createBrowserStore } from '#lib/browser-store.ts';

const Store = createContext<BrowserStore | undefined>(undefined);

/** Gives the app its one store, and saves it when the page goes away. */
export function StoreProvider({ store, children }: { store: BrowserStore; children: ReactNode }) {
  useEffect(() => {
    addEventListener('pagehide', store.flush);
    return () => {
      removeEventListener('pagehide', store.flush);
      store.flush();
    };
  }, [store]);
  return <Store value={store}>{children}</Store>;
}

/** The store itself, for who looks after more than one draft. */
export function useBrowserStore(): BrowserStore {
  const store = use(Store);
  if (!store) throw new Error('There is no StoreProvider');
  return store;
}

/** The browser's store for real pages. */
export const openBrowserStore = () => createBrowserStore(localStorage);

/**
 * What somebody is typing, kept in the browser until it is sent. The key begins with the account, so
 * that sandbox and live never mix. What was kept in a shape that no longer fits counts as empty.
 */
export function useDraft<S extends z.ZodMiniType>(key: string, shape: S, empty: z.output<S>) {
  const store = useBrowserStore();
  const kept = useSyncExternalStore(store.subscribe, () => store.read(key));
  const parsed = z.safeParse(shape, kept);
  return {
    value: parsed.success ? parsed.data : empty,
    isEmpty: kept === undefined,
    change: (value: z.output<S>) => store.write(key, value),
    clear: () => store.remove(key),
  };
}
