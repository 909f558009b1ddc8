import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { bulkOf } from '#api/bulk/bulk.ts';
import { useBrowserStore } from '#ui/use-draft.tsx';

/** The account's one run, and what can be done with it. */
export function useBulk(account: string) {
  const client = useQueryClient();
  const store = useBrowserStore();
  const bulk = bulkOf({ account, client, store });
  const run = useSyncExternalStore(bulk.subscribe, bulk.snapshot);
  return { bulk, run };
}
