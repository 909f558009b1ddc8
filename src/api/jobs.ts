import { queryOptions } from '@tanstack/react-query';
import { loadJob, loadJobInTurn } from './job-batch.ts';

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
