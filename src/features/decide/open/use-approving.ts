import { t } from '@lingui/core/macro';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { OpenPoint } from '#api/sending/outbox/entry.ts';
import type { Decision } from '#api/schema/decision.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { type ApprovalDraft, toDecision } from '../approval.ts';
import { approveWords } from './open-points.ts';
import { useInSight } from './use-in-sight.ts';

interface ApprovingOptions {
  bar: RefObject<HTMLElement | null>;
  /** The element of the translation, by its id: what is not in sight is not approved. */
  text: string;
  open: readonly OpenPoint[];
  about: string;
  draft: ApprovalDraft;
  send: (decision: Decision) => void;
}

/** Approving with what is `open`, by its key or by its button in the bar: at once, or by a second press. */
export function useApproving({ bar, text, open, about, draft, send }: ApprovingOptions) {
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
    act: () => send(toDecision(draft)),
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

/** So many ms the new words must have been on the screen before a press can answer them. */
const READ_MS = 600;

/** So much of them. */
const WHOLE = 0.9;

interface SecondPress {
  /** What is asked about: once it is another text, nothing has been pressed. Undefined: the first press counts. */
  about: string | undefined;
  /** The element that says what is asked. */
  words: () => Element | null | undefined;
  /** Called by the first press. */
  onAsk: () => void;
  act: () => void;
}

/** An act that takes a second, deliberate press where there is something to ask about. */
function useSecondPress({ about, words, onAsk, act }: SecondPress) {
  const [asked, ask] = useState<string>();
  const isAgain = about !== undefined && asked === about;
  /** The new words have been on the screen for so long. */
  const isRead = useRef(false);
  const element = useEffectEvent(words);
  const askedNow = isAgain ? about : undefined;
  useEffect(() => {
    const asking = askedNow !== undefined && element();
    if (!asking) return undefined;
    // It hears of frames that are drawn: of none while the page is hidden, nor of words out of sight.
    let reading: ReturnType<typeof setTimeout> | undefined;
    const become = (read: boolean) => {
      isRead.current = read;
      asking.toggleAttribute('data-unread', !read);
    };
    become(false);
    const observer = new IntersectionObserver(
      (entries) => {
        clearTimeout(reading);
        become(false);
        const ratio = entries.at(-1)?.intersectionRatio ?? 0;
        if (ratio >= WHOLE) reading = setTimeout(become, READ_MS, true);
      },
      { threshold: WHOLE },
    );
    observer.observe(asking);
    // Held down it would press the button again and again.
    const press = (event: Event) => {
      if (event instanceof KeyboardEvent && event.repeat) event.preventDefault();
    };
    asking.addEventListener('keydown', press);
    return () => {
      observer.disconnect();
      clearTimeout(reading);
      asking.removeEventListener('keydown', press);
      asking.removeAttribute('data-unread');
      isRead.current = false;
    };
  }, [askedNow]);
  const pressed = () => {
    if (about !== undefined && !isAgain) {
      ask(about);
      onAsk();
    } else if (about === undefined || isRead.current) {
      ask(undefined);
      act();
    }
  };
  return { isAgain, press: pressed };
}
