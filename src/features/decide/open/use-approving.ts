import { t } from '@lingui/core/macro';
import type { RefObject } from 'react';
import type { OpenPoint } from '#api/sending/outbox/entry.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { approveWords } from './open-points.ts';
import { useSecondPress } from './use-second-press.ts';

/** Approving with what is `open`, by its key or by its button in the bar: at once, or by a second press. */
export function useApproving(
  bar: RefObject<Element | null>,
  { open, about }: { open: readonly OpenPoint[]; about: string },
  approve: () => void,
) {
  const announce = useAnnounce();
  const button = () => bar.current?.querySelector('.decision-approve [type=submit]');
  const { isAgain, press } = useSecondPress({
    about: open.length > 0 ? about : undefined,
    words: button,
    onAsk: () => announce(approveWords(open, true)),
    act: approve,
  });
  return {
    open,
    isAgain,
    press: () => {
      // A form can take the room of its words; its key is heard all the same.
      if (button()?.checkVisibility()) press();
      else announce(t`First close the form: it hides what approving says.`, { isSeen: true });
    },
  };
}
export type Approving = ReturnType<typeof useApproving>;
