import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';

/** How long somebody is still taken to be at it, in ms: time to reach the button that refreshes. */
const LINGER_MS = 2_000;

/**
 * Whether somebody is working with the rows: the pointer or the keyboard's focus is on one of them, or they
 * are being scrolled. Give `watch` to the element around them.
 */
export function useListBusy() {
  const [isBusy, setIsBusy] = useState(false);
  const holds = useRef({ focus: false, pointer: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const acts = useMemo(() => {
    const settle = () => {
      clearTimeout(timer.current);
      const { focus, pointer } = holds.current;
      if (focus || pointer) setIsBusy(true);
      else timer.current = setTimeout(() => setIsBusy(false), LINGER_MS);
    };
    const hold = (part: Partial<typeof holds.current>) => {
      Object.assign(holds.current, part);
      settle();
    };
    return {
      scrolled: () => {
        setIsBusy(true);
        settle();
      },
      watch: {
        onFocus: () => hold({ focus: true }),
        onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
          hold({ focus: currentTarget.contains(relatedTarget) }),
        // A finger rests on nothing; it scrolls, and that is heard of.
        onPointerEnter: ({ pointerType }: PointerEvent) =>
          pointerType !== 'touch' && hold({ pointer: true }),
        onPointerLeave: () => hold({ pointer: false }),
      },
    };
  }, []);

  useEffect(() => {
    // Captured: the rows may scroll in a part of the window.
    addEventListener('scroll', acts.scrolled, { capture: true, passive: true });
    return () => {
      removeEventListener('scroll', acts.scrolled, { capture: true });
      clearTimeout(timer.current);
    };
  }, [acts]);

  return { isBusy, watch: acts.watch };
}
