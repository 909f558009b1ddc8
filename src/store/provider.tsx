import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react';
import type { Store } from './store.ts';

const Context = createContext<Store | undefined>(undefined);

/** Gives the app its one store, and notes what is not on disk yet when the page goes away. */
export function StoreProvider({ store, children }: { store: Store; children: ReactNode }) {
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('pagehide', () => void store.leave(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && void store.back(), { signal });
    // What could not be kept is gone with the page: its person decides.
    const mayLose = () => store.hasFailed() || (store.canKeep() && !store.leave());
    addEventListener('beforeunload', (event) => mayLose() && event.preventDefault(), { signal });
    return () => {
      listening.abort();
      void store.flush();
    };
  }, [store]);
  return <Context value={store}>{children}</Context>;
}

/** The store itself, for who looks after more than one slot. */
export function useStore(): Store {
  const store = use(Context);
  if (!store) throw new Error('There is no StoreProvider');
  return store;
}

/** Whether anything at all can be kept in this browser. */
export function useCanKeep(): boolean {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.canKeep);
}
