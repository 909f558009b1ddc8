import type { QueryClient } from '@tanstack/react-query';
import type { LoaderFunctionArgs } from 'react-router';
import { commentsQuery } from '#api/job/comments.ts';
import { configQuery } from '#api/account/config.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { reviewQueueQuery } from '#api/job/review-queue.ts';
import { revisionQuery, revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { parseJobSearch } from '#features/reading/details/job-search.ts';
import { settleSoon } from '#lib/worker/settle-soon.ts';
import { isWide } from '#ui/hooks/use-wide.ts';
import {
  AsidePart,
  ChecksPart,
  DecisionsPart,
  OverPart,
  QuestionPart,
  QueuePart,
  SidePart,
  SideToolsPart,
} from './job-parts.tsx';

export const jobLoader =
  (client: QueryClient) =>
  ({ params: { jobId = '' }, request }: LoaderFunctionArgs) => {
    // Gengo's ids are decimal numbers: anything else is an address that never was.
    if (!/^\d{1,20}$/.test(jobId)) throw new Response(null, { status: 404 });
    const { from, to } = parseJobSearch(new URL(request.url).searchParams);
    return settleSoon([
      ChecksPart.preload(),
      DecisionsPart.preload(),
      AsidePart.preload(),
      SideToolsPart.preload(),
      SidePart.preload(),
      QuestionPart.preload(),
      client.query(configQuery()),
      client.query(jobQuery(jobId)).then((job) => check(client, job)),
      client.query(commentsQuery({ of: 'job', id: jobId })),
      client.query(revisionsQuery(jobId)),
      ...[from, to].flatMap((id) =>
        id === undefined ? [] : [client.query(revisionQuery(jobId, id))],
      ),
    ]);
  };

/** So that what was found is there at the first paint and moves nothing; its code is no part of the first load. */
async function check(client: QueryClient, job: Job) {
  const { checksQuery } = await import('#api/job/checks-query.ts');
  await client.query(checksQuery(job));
}

/**
 * The desk: its queue, and the translation that is open. What is known already is not waited for: the
 * next one was read ahead, and its page reads again what is old.
 */
export const reviewLoader = (client: QueryClient) => {
  const loadJob = jobLoader(client);
  return (args: LoaderFunctionArgs) => {
    const { jobId } = args.params;
    const queue = client.query({ ...reviewQueueQuery(), staleTime: 'static' });
    // There when the queue ends, so that focus finds its heading.
    const ready = settleSoon([
      queue,
      client.query(configQuery()),
      OverPart.preload(),
      ...(isWide() ? [QueuePart.preload()] : []),
    ]);
    if (jobId === undefined) return ready;
    return client.getQueryData(jobQuery(jobId).queryKey) ? null : loadJob(args);
  };
};
