import { useMemo, useSyncExternalStore } from 'react';
import { useStore } from '#store/provider.tsx';
import { ordersKey, readSeen, type SeenOrder } from '#lib/seen-orders.ts';

/** The orders that this browser knows of, newest first. */
export function useSeenOrders(accountId: string): SeenOrder[] {
  const store = useStore();
  const kept = useSyncExternalStore(store.subscribe, () => store.read(ordersKey(accountId)));
  return useMemo(() => readSeen(kept), [kept]);
}
