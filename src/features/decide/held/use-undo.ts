import { t } from '@lingui/core/macro';
import { useLocation, useNavigate } from 'react-router';
import { isPending } from '#api/sending/outbox/entry.ts';
import { paths } from '#lib/paths.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useOutbox } from './use-outbox.ts';

/** Undo, by its key or a button. At the desk it brings back on the screen what was decided: in this tab, no other. */
export function useUndo() {
  const { done, taken, undo, undoLast } = useOutbox();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const bringBack = (jobId: string) => {
    const back = paths.review(jobId);
    if (pathname.startsWith(paths.review()) && pathname !== back) void navigate(back);
  };
  return {
    undo: (jobId: string) => {
      undo(jobId);
      bringBack(jobId);
    },
    /** Says so where it is too late. */
    undoLast: () => {
      const last = undoLast();
      if (last) return bringBack(last.jobId);
      const title = (taken.findLast(isPending) ?? done.at(-1))?.title;
      const words =
        title === undefined
          ? t`There is nothing to undo.`
          : t`Not undone: ‘${title}’ is already sent.`;
      return announce(words, { isSeen: true });
    },
  };
}
