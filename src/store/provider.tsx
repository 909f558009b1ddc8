import {
  createContext,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type * as z from 'zod/mini';
import { parseSlot, type Slot, slotKey, writeSlot } from './slot.ts';
import type { SlotState, Store } from './store.ts';

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

/** What stands under a key, followed as this tab and others change it. */
export function useKey(key: string): unknown {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () => store.read(key));
}

/** What is kept in a slot, followed as it changes. */
export function useSlot<S extends z.ZodMiniType>(
  owner: string,
  slot: Slot<S>,
  id?: string,
): z.output<S> {
  const kept = useKey(slotKey(owner, slot, id));
  return useMemo(() => parseSlot(slot, kept), [slot, kept]);
}

/** What somebody is typing, kept until it is sent. */
export function useDraft<S extends z.ZodMiniType>(owner: string, slot: Slot<S>, id?: string) {
  const store = useStore();
  const key = slotKey(owner, slot, id);
  const kept = useKey(key);
  return {
    /** For `KeptNote`. */
    key,
    value: parseSlot(slot, kept),
    isEmpty: kept === undefined,
    change: (value: z.output<S>) => void writeSlot(store, owner, slot, value, id),
    clear: () => void store.remove(key),
  };
}

/** Whether anything at all can be kept in this browser. */
export function useCanKeep(): boolean {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, store.canKeep);
}

/** Whether what is typed under a key is on disk; `none`: nothing can be kept here. */
export function useKept(key: string): SlotState | 'none' {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () =>
    store.canKeep() ? store.stateOf(key) : 'none',
  );
}
