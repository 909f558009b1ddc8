import { useMemo, useSyncExternalStore } from 'react';
import type * as z from 'zod/mini';
import { useStore } from './provider.tsx';
import { parseSlot, type Slot, slotKey, writeSlot } from './slot.ts';
import type { SlotState } from './store.ts';

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
    /** What stands there by now, whatever was drawn last. */
    read: () => parseSlot(slot, store.read(key)),
    change: (value: z.output<S>) => void writeSlot(store, owner, slot, value, id),
    clear: () => void store.remove(key),
  };
}

/** Whether what is typed under a key is on disk; `none`: nothing can be kept here. */
export function useKept(key: string): SlotState | 'none' {
  const store = useStore();
  return useSyncExternalStore(store.subscribe, () =>
    store.canKeep() ? store.stateOf(key) : 'none',
  );
}
