import { findComment } from '#api/job/lost-answer.ts';
import { commentMutation, commentsQuery, type Thread } from '#api/job/comments.ts';
import { ApiError } from '#api/wire/errors.ts';
import type { SendOnce } from '#ui/sending/send-once.ts';
import type { Comment } from '#api/schema/review.ts';

/** A comment is sent once, and looked for in the conversation when its answer was lost. `onDone`: Gengo has it. */
export const commentSending = (thread: Thread, onDone: (body: string) => void) =>
  ({
    mutation: commentMutation(thread),
    mustLook: (error) => error instanceof ApiError && error.kind === 'unknown-outcome',
    lookAt: commentsQuery(thread),
    tell: (comments, { input, ...sent }) => findComment(comments, input, sent) !== undefined,
    onSent: onDone,
    onFound: (hasArrived, body) => {
      if (hasArrived) onDone(body);
    },
  }) satisfies SendOnce<string, undefined, Comment[], boolean, string[]>;
