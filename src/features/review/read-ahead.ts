import type { QueryClient } from '@tanstack/react-query';
import { commentsQuery } from '#api/comments.ts';
import { jobQuery } from '#api/jobs.ts';
import { revisionsQuery } from '#api/review.ts';
import { checksQuery } from '#features/decide/checks-query.ts';

/** What was read within so many ms is not read ahead once more. */
const FRESH = { staleTime: 5 * 60_000 };

/**
 * Reads what the desk needs to paint these translations at once. Whoever opens one hears of a failure
 * then: here it is nobody's.
 */
export function readAhead(client: QueryClient, jobIds: readonly string[]): void {
  for (const jobId of jobIds) {
    const quiet = () => {};
    client
      .query({ ...jobQuery(jobId), ...FRESH })
      .then((job) => client.query(checksQuery(job)))
      .catch(quiet);
    client.query({ ...revisionsQuery(jobId), ...FRESH }).catch(quiet);
    client.query({ ...commentsQuery({ of: 'job', id: jobId }), ...FRESH }).catch(quiet);
  }
}
