import { queryOptions } from '@tanstack/react-query';
import { call } from '../wire/http.ts';
import { isReread } from '../wire/reread.ts';
import { jobListAnswer } from '../schema/job-list.ts';

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
    queryFn: (context) =>
      call('GET', 'translate/jobs', jobListAnswer, {
        query: { ...filter },
        signal: context.signal,
        isAhead: isReread(context),
      }),
  });
