import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { jobListQuery } from '#api/job/job-list.ts';
import type { JobRef } from '#api/schema/job.ts';
import { readAll } from '#api/job/read-all.ts';
import { LIST_LIMIT, type ListSearch, toFilter } from '../filters/list-address.ts';
import { PAUSE, useCacheVersion } from '../filters/use-cache-version.ts';
import { ALL, type Counts, countsOf, isWhole } from './counts.ts';

/** The list of every status is read again after so long, in ms. */
const FRESH = 60_000;

const NONE: readonly JobRef[] = [];

interface StatusCountsProps {
  search: ListSearch;
  /** What is listed of the status that is open. */
  refs: readonly JobRef[] | undefined;
  onCounts: (counts: Counts) => void;
}

/** Counts for the tabs. It comes after the rows, reads what they did not behind what somebody waits for, and draws nothing. */
export function StatusCounts({ search, refs, onCounts }: StatusCountsProps) {
  const client = useQueryClient();
  const cache = jobCacheOf(client);
  const everyStatus = { ...search, status: undefined };
  const list = useQuery({ ...jobListQuery(toFilter(everyStatus)), staleTime: FRESH });
  const all = list.data ?? NONE;
  const isFew = all.length <= LIST_LIMIT && isWhole(all, search);
  const version = useCacheVersion(cache, isFew ? PAUSE.few : PAUSE.many);
  // Those on the screen come first, in one call.
  const isBegun = all.some(({ job_id }) => cache.get(job_id) !== undefined);
  useEffect(() => {
    if (!isFew || !isBegun) return undefined;
    const gone = new AbortController();
    // What cannot be read now leaves the tabs without numbers, and nobody without rows.
    readAll(
      client,
      all.map(({ job_id }) => job_id),
      { signal: gone.signal },
    ).catch(() => {});
    return () => gone.abort();
  }, [client, all, isFew, isBegun]);

  const counts = useMemo(
    () => countsWithOpen(countsOf(all, cache, search), { search, refs, get: cache.get }),
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [all, refs, cache, version, search],
  );
  useEffect(() => onCounts(counts), [counts, onCounts]);
  return null;
}

interface Open {
  search: ListSearch;
  refs: readonly JobRef[] | undefined;
  get: ReturnType<typeof jobCacheOf>['get'];
}

/** The list of the open status is newer than what was read of its translations. */
function countsWithOpen(counts: Counts, { search, refs, get }: Open): Counts {
  if (!refs || search.status === undefined) return counts;
  const own = countsOf(refs, { get, version: () => NaN }, search).get(ALL);
  return own === undefined ? counts : new Map([...counts, [search.status, own]]);
}
