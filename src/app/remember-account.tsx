import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { remember } from '#api/memory/remember.ts';
import { rememberOrders } from '#features/orders/placed/seen-orders.ts';
import { useStore } from '#store/provider.tsx';

/**
 * Remembers what the account has, of all that is read. It comes after the first paint; where its code cannot be
 * loaded, orders are known by the list alone.
 */
export function RememberAccount({ account }: { account: string | undefined }) {
  const client = useQueryClient();
  const store = useStore();
  useEffect(() => rememberOrders(client, store), [client, store]);
  useEffect(
    () => (account === undefined ? undefined : remember({ account, client, store })),
    [account, client, store],
  );
  return null;
}
