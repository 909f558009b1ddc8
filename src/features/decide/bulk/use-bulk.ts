import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { bulkOf } from '#api/sending/bulk/bulk.ts';
import { useStore } from '#store/provider.tsx';

/** The account's one run, and what can be done with it. */
export function useBulk(account: string) {
  const client = useQueryClient();
  const store = useStore();
  const bulk = bulkOf({ account, client, store });
  const run = useSyncExternalStore(bulk.subscribe, bulk.snapshot);
  return { bulk, run };
}
