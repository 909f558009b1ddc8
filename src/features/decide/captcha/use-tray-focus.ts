import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';

interface Tray {
  /** The image that is shown; empty: none is. */
  url: string;
  /** What is said where the last answer was wrong. */
  wrong: string | undefined;
  /** Where the focus goes when the tray is gone, and where it comes from. */
  heading: RefObject<HTMLElement | null>;
}

/** Keeps the focus in the tray's field from one image to the next; give `box` to the element around the tray. */
export function useTrayFocus({ url, wrong, heading }: Tray) {
  const announce = useAnnounce();
  const box = useRef<HTMLDivElement>(null);
  const focusField = () => {
    box.current?.querySelector('input')?.focus({ preventScroll: true });
    // With what is said under the field.
    box.current?.scrollIntoView({ block: 'nearest' });
  };
  // The run was just begun here, or the person works in the tray: else the focus is left alone.
  const onImage = useEffectEvent((shown: string, isWrong: boolean) => {
    const { activeElement } = document;
    const isHere = activeElement === heading.current || box.current?.contains(activeElement);
    if (shown !== '' && isHere) focusField();
    if (isWrong && wrong !== undefined) announce(wrong);
  });
  const isWrong = wrong !== undefined;
  useEffect(() => onImage(url, isWrong), [url, isWrong]);
  const passFocus = useEffectEvent((leaving: Element | null) => {
    if (leaving?.contains(document.activeElement)) heading.current?.focus();
  });
  useLayoutEffect(() => {
    const { current } = box;
    return () => passFocus(current);
  }, []);
  return { box, focusField };
}
