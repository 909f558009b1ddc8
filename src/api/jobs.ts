import { queryOptions } from '@tanstack/react-query';
import { call } from './http.ts';
import { jobListAnswer, jobsAnswer } from './schema/job.ts';

/** What `GET translate/jobs` filters by itself; times in Unix seconds. */
export interface JobListFilter {
  status?: string;
  timestamp_after?: number;
  /** 1 to 200. */
  count?: number;
}

/** The account's newest jobs, ids and times only (`GET translate/jobs`). */
export const jobListQuery = (filter: JobListFilter) =>
  queryOptions({
    queryKey: ['jobs', 'list', filter],
    queryFn: ({ signal }) =>
      call('GET', 'translate/jobs', jobListAnswer, { query: { ...filter }, signal }),
  });

/** The details of at most 50 jobs (`GET translate/jobs/{ids}`). */
export const jobsByIdQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['jobs', 'batch', ids],
    queryFn: async ({ signal }) =>
      (await call('GET', `translate/jobs/${ids.join(',')}`, jobsAnswer, { signal })).jobs,
  });
