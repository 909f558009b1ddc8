import type { MutationFunctionContext, QueryClient, QueryFilters } from '@tanstack/react-query';

/**
 * What every mutation shares. It is sent once, at once or not at all: no retry, and no waiting for the
 * network, after which React Query would send it by itself. When it is over, however it ended (a lost
 * answer may have been a success), what it `touches` is stale; nobody waits for that to be read again.
 */
export const change = (...touches: QueryFilters[]) => ({
  retry: false,
  networkMode: 'always' as const,
  onSettled: (
    _data: unknown,
    _error: unknown,
    _variables: unknown,
    _result: unknown,
    { client }: MutationFunctionContext,
  ) => makeStale(client, touches),
});

/** What is on the screen of it is read again now, the rest when it is asked for. */
export function makeStale(client: QueryClient, touches: readonly QueryFilters[]): void {
  for (const filters of touches) void client.invalidateQueries(filters);
}

/** All that a decision on a job may alter. Its versions' texts never change: they stay as they are. */
export const touchedByJob = (jobId: string): QueryFilters[] => [
  ...ofJob(jobId),
  ...TOUCHED_BY_MONEY,
];

/** Of the job itself. */
export const ofJob = (jobId: string): QueryFilters[] => [
  { queryKey: ['job', jobId], exact: true },
  { queryKey: ['job', jobId, 'comments'] },
  { queryKey: ['job', jobId, 'feedback'] },
  { queryKey: ['job', jobId, 'past'] },
];

/** What holds counts or money of many jobs. */
export const TOUCHED_BY_MONEY: QueryFilters[] = [
  { queryKey: ['jobs', 'list'] },
  { queryKey: ['order'] },
  { queryKey: ['account'] },
];
