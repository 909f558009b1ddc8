import { useQueryClient } from '@tanstack/react-query';
import { commentMutation, commentsQuery, type Thread } from '#api/comments.ts';
import { ApiError } from '#api/errors.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useSending } from '#ui/use-sending.ts';

/** Sends a comment once, and looks for it in the conversation when its answer was lost. */
export function useSendComment(thread: Thread, onDone: () => void) {
  const client = useQueryClient();
  const announce = useAnnounce();

  const done = () => {
    announce('Comment sent.');
    onDone();
    return client.invalidateQueries({ queryKey: commentsQuery(thread).queryKey });
  };

  return useSending<string, boolean>({
    mutation: commentMutation(thread),
    mustLook: (error) => error instanceof ApiError && error.kind === 'unknown-outcome',
    look: async (body) => {
      const comments = await client.query({ ...commentsQuery(thread), staleTime: 0 });
      return comments.some((comment) => comment.body === body);
    },
    onSent: done,
    onFound: (arrived) => {
      if (arrived) void done();
    },
  });
}
