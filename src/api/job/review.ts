import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { change, touchedByJob } from '../wire/change.ts';
import type { Turn } from '../wire/ahead.ts';
import { call } from '../wire/http.ts';
import { isReread } from '../wire/reread.ts';
import type { Decision } from '../schema/decision.ts';
import { emptyAnswer } from '../schema/envelope.ts';
import { feedbackAnswer, revisionAnswer, revisionsAnswer } from '../schema/review.ts';

/**
 * The versions of a job's translation, oldest first (`GET translate/job/{id}/revisions`). `inTurn`: before
 * anybody asks for them, when their turn comes.
 */
export const revisionsQuery = (jobId: string, { inTurn }: { inTurn?: Turn } = {}) =>
  queryOptions({
    queryKey: ['job', jobId, 'revisions'],
    queryFn: async (context) => {
      const { revisions } = await call('GET', `translate/job/${jobId}/revisions`, revisionsAnswer, {
        signal: context.signal,
        isAhead: isReread(context),
        inTurn,
      });
      return revisions.toSorted((a, b) => a.ctime - b.ctime);
    },
  });

/** The text of one version (`GET translate/job/{id}/revision/{rev_id}`); a version never changes. */
export const revisionQuery = (jobId: string, revisionId: string) =>
  queryOptions({
    queryKey: ['job', jobId, 'revisions', revisionId],
    queryFn: async ({ signal }) => {
      const path = `translate/job/${jobId}/revision/${revisionId}`;
      return (await call('GET', path, revisionAnswer, { signal })).revision;
    },
    staleTime: Infinity,
  });

/** What the customer said when approving (`GET translate/job/{id}/feedback`). */
export const feedbackQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['job', jobId, 'feedback'],
    queryFn: async ({ signal }) =>
      (await call('GET', `translate/job/${jobId}/feedback`, feedbackAnswer, { signal })).feedback,
  });

/**
 * Sends one decision on one job. All deciding goes through here, held or not; with `keepalive` it
 * outlives the page. `body`: what goes in its place, for a record.
 * @throws ApiError; `unknown-outcome` when the answer was lost: re-read the job before anything else.
 */
export async function decide(
  jobId: string,
  decision: Decision,
  { keepalive = false, body = decision }: { keepalive?: boolean; body?: unknown } = {},
): Promise<void> {
  const path = `translate/job/${jobId}`;
  if (decision.action === 'cancel') await call('DELETE', path, emptyAnswer, { keepalive });
  else await call('PUT', path, emptyAnswer, { data: body, keepalive });
}

/** Under one key whatever the decision: a job takes one at a time. */
export const decideMutation = (jobId: string) =>
  mutationOptions({
    mutationKey: ['job', jobId, 'decide'],
    mutationFn: (decision: Decision) => decide(jobId, decision),
    ...change(...touchedByJob(jobId)),
  });
