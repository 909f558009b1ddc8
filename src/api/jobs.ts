import { queryOptions } from '@tanstack/react-query';
import { call } from './http.ts';
import { loadJob, loadJobInTurn } from './job-batch.ts';
import { jobListAnswer } from './schema/job.ts';

/** What `GET translate/jobs` filters by itself; times in Unix seconds. */
export interface JobListFilter {
  status?: string | undefined;
  timestamp_after?: number | undefined;
  /** 1 to 200; Gengo's own default is 10. */
  count?: number | undefined;
}

/** The account's jobs, newest first, ids and times only (`GET translate/jobs`). */
export const jobListQuery = (filter: JobListFilter) =>
  queryOptions({
    queryKey: ['jobs', 'list', filter],
    queryFn: ({ signal }) =>
      call('GET', 'translate/jobs', jobListAnswer, { query: { ...filter }, signal }),
  });

/**
 * One job with all its fields. Asked for alone it is `GET translate/job/{id}`; what is asked for in the
 * same moment (the rows on a screen) travels together as `GET translate/jobs/{ids}`, at most 50 a call.
 * `inTurn`: at the polite rate, for who may scroll far.
 */
export const jobQuery = (jobId: string, { inTurn = false } = {}) =>
  queryOptions({
    queryKey: ['job', jobId],
    queryFn: ({ signal }) => (inTurn ? loadJobInTurn : loadJob)(jobId, signal),
  });
