import { useQueries, useQueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { shelfOf } from '#api/job-shelf.ts';
import { jobQuery } from '#api/jobs.ts';
import type { Job } from '#api/schema/job.ts';
import { useDetailsPoll } from './use-details-poll.ts';
import { useRested } from './use-rested.ts';

/** A row's query is let go soon after its row: what it read stays on the shelf, far cheaper. In ms. */
const LET_GO = 10_000;

/** Why a row could not be read, and the way to read it again. */
export interface RowProblem {
  error: Error;
  retry: () => void;
}

/**
 * What is known of the translations in view. Those that rest there are read, many in a call and at the
 * polite rate, and kept fresh; what is scrolled past meanwhile is not read any more.
 */
export function useRowReadings(inView: readonly string[]) {
  const shelf = shelfOf(useQueryClient());
  useSyncExternalStore(shelf.subscribe, shelf.version);
  useDetailsPoll();
  const rested = useRested(inView);
  const readings = useQueries({
    queries: rested.map((jobId) => ({ ...jobQuery(jobId, { inTurn: true }), gcTime: LET_GO })),
  });
  return {
    jobOf: (jobId: string): Job | undefined => shelf.get(jobId),
    problemOf: (jobId: string): RowProblem | undefined => {
      const { error, isFetching, refetch } = readings[rested.indexOf(jobId)] ?? {};
      if (!error || isFetching) return undefined;
      return { error, retry: () => void refetch?.() };
    },
  };
}
