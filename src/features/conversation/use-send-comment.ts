import { t } from '@lingui/core/macro';
import type { Thread } from '#api/job/comments.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useSending } from '#ui/sending/use-sending.ts';
import { commentSending } from './comment-sending.ts';

/** Sends a comment once, and says so when Gengo has it; `onDone` is given its words. */
export function useSendComment(thread: Thread, onDone: (body: string) => void) {
  const announce = useAnnounce();
  return useSending(
    commentSending(thread, (body) => {
      announce(t`Comment sent.`);
      onDone(body);
    }),
  );
}
