import {
  keepPreviousData,
  type QueryClient,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { BATCH, readerOf } from '#api/job/job-batch.ts';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { jobListQuery } from '#api/job/job-list.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { accountMemoryOf } from '#api/memory/account-memory.ts';
import type { Memory } from '#api/memory/memory.ts';
import type { JobRef } from '#api/schema/job.ts';
import { readBatch } from '#api/job/read-all.ts';
import { STATUSES } from '#lib/status.ts';
import { useStore } from '#store/provider.tsx';

/** At most so many translations are read unasked: four calls, as in the list. */
const FEW = 200;

/** While the whole account is read, sums are drawn anew after so many. */
const STEP = 1_000;

/** In these a translation may be something else by now. */
const OPEN = STATUSES.filter((status) => status !== 'approved' && status !== 'canceled');

/** Asked of the memory alone: without a network too, and nothing that would be kept twice. */
export const BY_MEMORY = {
  networkMode: 'always',
  gcTime: 0,
  retry: false,
  structuralSharing: false,
  placeholderData: keepPreviousData,
} as const;

/** What is known of the account's translations, how much of it, and the reading of the rest. */
export function useFacts(account: string) {
  const client = useQueryClient();
  const store = useStore();
  const { memory, reading } = accountMemoryOf({ client, store, account });
  const version = useSyncExternalStore(memory.subscribe, memory.version);
  const state = useSyncExternalStore(reading.subscribe, reading.snapshot);
  const list = useQuery({ ...jobListQuery({ timestamp_after: 0 }), staleTime: 60_000 });
  const read = useQuery({
    queryKey: ['insight', account, 'read', list.dataUpdatedAt],
    queryFn: ({ signal }) => readFew(client, memory, list.data ?? [], signal),
    enabled: list.data !== undefined,
    staleTime: Infinity,
    gcTime: 0,
  });
  const isReadingAll = state.is === 'reading';
  /** What the memory holds, as a part of keys: it changes with each batch. */
  const stage = isReadingAll ? `${Math.floor(state.known / STEP)} thousand` : version;
  const missing = useQuery({
    queryKey: ['insight', account, 'missing', list.dataUpdatedAt, stage],
    queryFn: () => memory.missing((list.data ?? []).map(({ job_id }) => job_id)),
    enabled: list.data !== undefined,
    ...BY_MEMORY,
  });
  return {
    memory,
    reading,
    state,
    stage,
    list,
    /** How many that Gengo named are not known; undefined: not known yet. */
    unread: missing.data?.length,
    /** Few are read unasked, at this moment. */
    isReadingFew: read.isFetching,
    /** What was to be read unasked could not be. */
    problem: list.error ?? read.error ?? missing.error,
    retry: () => void (list.error ? list.refetch() : read.refetch()),
  };
}
export type Facts = ReturnType<typeof useFacts>;

/** Reads what is not known, and what may have moved on, if that is little. */
async function readFew(
  client: QueryClient,
  memory: Memory,
  refs: readonly JobRef[],
  signal: AbortSignal,
): Promise<number> {
  const missing = await memory.missing(refs.map(({ job_id }) => job_id));
  const open = await memory.newest({ from: 0, to: Infinity, most: FEW + 1, statuses: OPEN });
  const few = [missing, open.map(({ id }) => id)].flatMap((ids) => (ids.length <= FEW ? ids : []));
  const ids = [...new Set(few)];
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    const jobs = await readBatch(readerOf({ isAhead: true }), batch, signal);
    jobCacheOf(client).put(jobs);
    // The text that a delivery is remembered with.
    for (const job of jobs)
      if (job.status === 'reviewable') client.setQueryData(jobQuery(job.job_id).queryKey, job);
    await memory.takeNow(jobs);
  }
  return ids.length;
}
