import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { jobQuery } from '#api/job/jobs.ts';
import type { JobRef } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { useBusy } from '#ui/hooks/use-busy.ts';
import { arrange, withinDates } from '../filters/match.ts';
import { askedOf, LIST_LIMIT, type ListSearch, needsReading } from '../filters/list-address.ts';
import { PAUSE, useCacheVersion } from '../filters/use-cache-version.ts';
import { useSteadyList } from './use-steady-list.ts';

/** At most so many translations are read unasked when a filter or a sort needs them: four calls. */
const FEW = LIST_LIMIT;

/** From how many rows a list is arranged anew less often while it is read. */
const MANY = 5_000;

/** Time to reach the button that refreshes. */
const LINGER_MS = 2_000;

const NONE: readonly string[] = [];

/**
 * The rows of the list as the address wants them, standing still while somebody works with them or has
 * selected some. Give `watch` to the element around the rows.
 */
export function useListing(
  refs: readonly JobRef[],
  search: ListSearch,
  { isSelecting }: { isSelecting: boolean },
) {
  const cache = jobCacheOf(useQueryClient());
  const { isBusy: isAtIt, watch } = useBusy({ lingerMs: LINGER_MS });
  const isBusy = isAtIt || isSelecting;
  const { rows: listed, ...steady } = useSteadyList(refs, {
    isBusy,
    list: paths.jobs(askedOf(search)),
  });

  const { before } = search;
  const all = useMemo(() => withinDates(listed, { before }), [listed, before]);
  const pause = all.length > MANY ? PAUSE.many : PAUSE.few;
  const read = useCacheVersion(cache, pause, needsReading(search));
  const [version, setVersion] = useState(read);
  const { q, pair, tier, order, sort } = search;
  const { rows, unread } = useMemo(
    () => arrange(all, cache, { q, pair, tier, order, sort }),
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [all, cache, version, q, pair, tier, order, sort],
  );

  const isFew = unread > 0 && unread <= FEW;
  // Few are read because a new filter or sort needs them: no person works with those rows yet.
  if (version !== read && (!isBusy || isFew)) setVersion(read);
  const missing = useMemo(
    () => (isFew ? all.map((ref) => ref.job_id).filter((id) => !cache.get(id)) : NONE),
    // oxlint-disable-next-line react/exhaustive-deps -- as above
    [isFew, all, cache, version],
  );
  useQueries({
    queries: missing.map((jobId) => ({ ...jobQuery(jobId), gcTime: 10_000 })),
  });

  return {
    rows,
    /** All that Gengo listed within the dates, whether it is shown or not. */
    all,
    /** How many of them have not been read, where that matters to what is shown. */
    unread,
    /** They are few, and being read. */
    isFew,
    changed: steady.changed,
    /** How many came or went and are not shown yet. */
    pending: steady.pending,
    /** Shows now what waits. */
    refresh: () => {
      steady.refresh();
      setVersion(cache.version());
    },
    /** For the element around the rows. */
    watch: { ...watch, 'data-steady': true },
  };
}
export type Listing = ReturnType<typeof useListing>;
