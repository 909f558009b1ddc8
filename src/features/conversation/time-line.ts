import type { ReactNode } from 'react';
import type { Comment } from '#api/schema/review.ts';

/** What else happened, told between the comments. */
export interface Moment {
  key: string;
  /** Unix seconds; undefined: not known, and it comes last. */
  at: number | undefined;
  words: ReactNode;
}

export type Entry =
  | { is: 'moment'; key: string; at: number; moment: Moment }
  | { is: 'comment'; key: string; at: number; comment: Comment };

/** Comments and moments by time, oldest first; what came in the same second keeps its order, moments first. */
export function mergeByTime(
  comments: readonly Comment[],
  moments: readonly Moment[],
): readonly Entry[] {
  return [
    ...moments.map((moment): Entry => ({
      is: 'moment',
      key: `moment ${moment.key}`,
      at: moment.at ?? Number.POSITIVE_INFINITY,
      moment,
    })),
    ...comments.map(
      // Comments carry no id, but a thread only ever grows at its end.
      (comment, index): Entry => ({
        is: 'comment',
        key: `comment ${index}`,
        at: comment.ctime,
        comment,
      }),
    ),
  ].toSorted((a, b) => a.at - b.at);
}
