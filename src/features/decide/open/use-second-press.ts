import { useEffect, useEffectEvent, useRef, useState } from 'react';

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
export function useSecondPress({ about, words, onAsk, act }: SecondPress) {
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
