import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { commentsQuery } from '#api/job/comments.ts';
import { useStore } from '#store/provider.tsx';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import { changeSlot, readSlot } from '#store/slot.ts';
import { newest } from '#lib/newest.ts';
import { SEEN_COMMENTS } from './unread.ts';

interface SeenConversationProps {
  account: string;
  jobId: string;
  children: ReactNode;
}

/** Keeps what was seen of a conversation: all that is there while it is on the screen. */
export function SeenConversation({ account, jobId, children }: SeenConversationProps) {
  const [ref, onScreen] = useOnScreen('0px');
  const store = useStore();
  const { data } = useQuery({ ...commentsQuery({ of: 'job', id: jobId }), enabled: false });
  const last = data?.at(-1)?.ctime;
  useEffect(() => {
    if (!onScreen || last === undefined) return;
    if (readSlot(store, account, SEEN_COMMENTS)[jobId] === last) return;
    void changeSlot(store, account, SEEN_COMMENTS, (all) => newest({ ...all, [jobId]: last }));
  }, [onScreen, last, store, account, jobId]);
  return (
    <div ref={ref} className="min-w-0">
      {children}
    </div>
  );
}
