import { queryOptions } from '@tanstack/react-query';
import type { Turn } from '../wire/ahead.ts';
import { call } from '../wire/http.ts';
import { isReread } from '../wire/reread.ts';
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
