import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react';
import { configQuery, whyMayNot } from '#api/account/config.ts';
import { whyOver } from '#api/account/over-limit.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { isPending } from '#api/sending/outbox/entry.ts';
import { ARCHIVED } from '#api/job/here/archived.ts';
import { useSlot } from '#store/use-slot.ts';
import { useOutbox } from '../held/use-outbox.ts';
import type { Known } from './split.ts';

/** What this tab knows about all translations: another object whenever something changed. */
export function useKnown(account: string): Known {
  const cache = jobCacheOf(useQueryClient());
  // While hundreds are being read the version changes with every frame: scrolling comes first.
  const version = useDeferredValue(useSyncExternalStore(cache.subscribe, cache.version));
  const { taken } = useOutbox();
  const { data: config } = useQuery(configQuery());
  const kept = useSlot(account, ARCHIVED);
  const archived = useMemo(() => new Set(kept), [kept]);
  return useMemo(() => {
    const held = new Set(taken.filter(isPending).map(({ jobId }) => jobId));
    return {
      version,
      get: cache.get,
      isHeld: (jobId) => held.has(jobId),
      isArchived: (jobId) => archived.has(jobId),
      mayNot: (name) => config && whyMayNot(config, name),
      whyOver: (job) => config && whyOver(config, 'approve', job),
    };
  }, [version, cache, taken, archived, config]);
}
