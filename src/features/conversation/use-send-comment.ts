import { findComment } from '#api/after-lost.ts';
import { commentMutation, commentsQuery, type Thread } from '#api/comments.ts';
import { ApiError } from '#api/errors.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useSending } from '#ui/use-sending.ts';

/** Sends a comment once, and looks for it in the conversation when its answer was lost. */
export function useSendComment(thread: Thread, onDone: () => void) {
  const announce = useAnnounce();

  const done = () => {
    announce('Comment sent.');
    onDone();
  };

  return useSending({
    mutation: commentMutation(thread),
    mustLook: (error) => error instanceof ApiError && error.kind === 'unknown-outcome',
    lookAt: commentsQuery(thread),
    tell: (comments, { input, ...sent }) => findComment(comments, input, sent) !== undefined,
    onSent: done,
    onFound: (arrived) => {
      if (arrived) done();
    },
  });
}
