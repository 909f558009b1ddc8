import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { bulkOf } from '#api/sending/bulk/bulk.ts';
import type { BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { useStore } from '#store/provider.tsx';

/** The account's one run, and what can be done with it. */
export function useBulk(account: string) {
  const client = useQueryClient();
  const store = useStore();
  const bulk = bulkOf({ account, client, store });
  const run = useSyncExternalStore(bulk.subscribe, bulk.snapshot);
  return { bulk, run };
}

/** Why no other run can begin; undefined: one can. */
export function whyNotNow(run: BulkRun | undefined): string | undefined {
  if (run?.is === 'running') return t`Another run is under way: wait for its end, or stop it.`;
  return run?.is === 'stopped'
    ? t`A stopped run comes first: continue it, or put it away.`
    : undefined;
}
