import { useQuery } from '@tanstack/react-query';
import { jobQuery } from '#api/job/jobs.ts';

/** A row's query is let go soon after its row: what it read stays in the cache, far cheaper. In ms. */
const LET_GO = 10_000;

/** Why a row could not be read, and the way to read it again. */
export interface RowProblem {
  error: Error;
  retry: () => void;
}

/**
 * Reads a row's translation into the cache while it rests in view, many in a call;
 * gives what went wrong. A row that is scrolled past takes back what it asked for.
 */
export function useRowReading(jobId: string, isRested: boolean): RowProblem | undefined {
  const { error, isFetching, refetch } = useQuery({
    ...jobQuery(jobId),
    enabled: isRested,
    gcTime: isRested ? LET_GO : 0,
  });
  return error && !isFetching ? { error, retry: () => void refetch() } : undefined;
}
