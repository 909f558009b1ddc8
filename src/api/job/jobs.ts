import { queryOptions } from '@tanstack/react-query';
import { loadJob, rereadJob } from './job-batch.ts';
import { isReread } from '../wire/reread.ts';

/**
 * One job with all its fields. Asked for alone it is `GET translate/job/{id}`; what is asked for in the
 * same moment (the rows on a screen) travels together as `GET translate/jobs/{ids}`, at most 50 a call.
 */
export const jobQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['job', jobId],
    queryFn: (context) => (isReread(context) ? rereadJob : loadJob)(jobId, context.signal),
  });
