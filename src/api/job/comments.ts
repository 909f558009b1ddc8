import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { change } from '../wire/change.ts';
import type { Turn } from '../wire/ahead.ts';
import { call } from '../wire/http.ts';
import { isReread } from '../wire/reread.ts';
import { emptyAnswer } from '../schema/envelope.ts';
import { threadAnswer } from '../schema/review.ts';

/** Whose conversation: a job's, or a whole order's. */
export interface Thread {
  of: 'job' | 'order';
  id: string;
}

/**
 * A conversation, oldest first (`GET translate/job|order/{id}/comments`). `inTurn`: before anybody
 * asks for it, when its turn comes.
 */
export const commentsQuery = (
  { of, id }: Thread,
  { inTurn, isAhead = false }: { inTurn?: Turn; isAhead?: boolean } = {},
) =>
  queryOptions({
    queryKey: [of, id, 'comments'],
    queryFn: async (context) => {
      const { thread } = await call('GET', `translate/${of}/${id}/comments`, threadAnswer, {
        signal: context.signal,
        isAhead: isAhead || isReread(context),
        inTurn,
      });
      return thread.toSorted((a, b) => a.ctime - b.ctime);
    },
  });

/** Writes a comment (`POST translate/job|order/{id}/comment`). */
export const commentMutation = ({ of, id }: Thread) =>
  mutationOptions({
    mutationKey: [of, id, 'comment'],
    mutationFn: (body: string) =>
      call('POST', `translate/${of}/${id}/comment`, emptyAnswer, { data: { body } }),
    ...change({ queryKey: [of, id, 'comments'] }),
  });
