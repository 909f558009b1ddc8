import { type QueryCache, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Job } from '#api/schema/job.ts';
import { POLL } from '#api/wire/poll.ts';
import { LIST_CUT, reviewQueueQuery } from '#api/job/review-queue.ts';
import { useOutbox } from './use-outbox.ts';

/** How many wait for review, for people: `200+` where Gengo's list may have been cut. */
export function useWaiting({ enabled }: { enabled: boolean }): number | string | undefined {
  const { data, dataUpdatedAt } = useQuery({ ...reviewQueueQuery(), ...POLL, enabled });
  const cache = useQueryClient().getQueryCache();
  const { taken } = useOutbox();
  // A decided translation no longer waits, whether its decision is on its way or done, though the list still names it.
  const isDecided = (id: string) =>
    taken.some(({ jobId, state }) => jobId === id && state.is !== 'attention') ||
    isTaken(cache, id, dataUpdatedAt);
  return data?.length === LIST_CUT
    ? `${LIST_CUT}+`
    : data?.filter(({ job_id }) => !isDecided(job_id)).length;
}

/**
 * Whether a reading newer than the list shows the translation as decided. By the hash of `jobQuery`'s key, whose code the
 * first paint does without: this is asked of each that waits, whenever a page is drawn.
 */
export function isTaken(cache: QueryCache, jobId: string, listedAt: number): boolean {
  const job = cache.get<Job>(`["job","${jobId}"]`)?.state;
  return (
    job?.data !== undefined && job.data.status !== 'reviewable' && job.dataUpdatedAt > listedAt
  );
}
