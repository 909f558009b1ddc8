import { t } from '@lingui/core/macro';
import type { RefObject } from 'react';
import type { OpenPoint } from '#api/sending/outbox/entry.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { approveWords } from './open-points.ts';
import { useInSight } from './use-in-sight.ts';
import { useSecondPress } from './use-second-press.ts';

interface ApprovingOptions {
  bar: RefObject<HTMLElement | null>;
  /** The element of the translation, by its id: what is not in sight is not approved. */
  text: string;
  open: readonly OpenPoint[];
  about: string;
}

/** Approving with what is `open`, by its key or by its button in the bar: at once, or by a second press. */
export function useApproving({ bar, text, open, about }: ApprovingOptions, approve: () => void) {
  const announce = useAnnounce();
  const isInSight = useInSight(bar, text);
  const button = () => bar.current?.querySelector('.decision-approve [type=submit]');
  const { isAgain, press } = useSecondPress({
    about: open.length > 0 ? about : undefined,
    words: button,
    onAsk: () => {
      // In a low window its words may be out of sight.
      button()?.scrollIntoView({ block: 'nearest' });
      announce(approveWords(open, true));
    },
    act: approve,
  });
  const show = () => document.getElementById(text)?.scrollIntoView({ block: 'start' });
  return {
    open,
    isAgain,
    /** Brings the translation into sight. */
    show,
    press: () => {
      if (!isInSight()) {
        show();
        announce(t`The translation was out of sight: here it is.`, { isSeen: true });
      }
      // A form can take the room of its words; its key is heard all the same.
      else if (button()?.checkVisibility()) press();
      else announce(t`First close the form: it hides what approving says.`, { isSeen: true });
    },
  };
}
export type Approving = ReturnType<typeof useApproving>;
