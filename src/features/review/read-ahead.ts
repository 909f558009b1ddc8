import type { QueryClient } from '@tanstack/react-query';
import { hurry, inTurn } from '#api/wire/ahead-turn.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';

/** One that has been read is not read again for a row's sake: the queue itself tells who comes and goes. */
export const unreadJob = (client: QueryClient, jobId: string) => {
  const query = jobQuery(jobId);
  return { ...query, enabled: client.getQueryData(query.queryKey) === undefined };
};

async function check(client: QueryClient, job: Job) {
  const { checksQuery } = await import('#api/job/checks-query.ts');
  return client.query(checksQuery(job));
}

/**
 * Reads what the desk needs to paint these translations at once. Whoever opens one hears of a failure
 * then: here it is nobody's.
 */
export function readAhead(client: QueryClient, jobIds: readonly string[]): void {
  const [next] = jobIds;
  for (const jobId of jobIds) {
    const quiet = () => {};
    client
      .query({ ...jobQuery(jobId), ...READ_AHEAD })
      .then((job) => check(client, job))
      .catch(quiet);
    const turn = { inTurn: inTurn(jobId) };
    client.query({ ...revisionsQuery(jobId, turn), ...READ_AHEAD }).catch(quiet);
    const thread = { of: 'job', id: jobId } as const;
    client.query({ ...commentsQuery(thread, turn), ...READ_AHEAD }).catch(quiet);
  }
  if (next !== undefined) hurry(next, { isAhead: true });
}
