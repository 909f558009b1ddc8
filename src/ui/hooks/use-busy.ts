import { type FocusEvent, type PointerEvent, useEffect, useMemo, useRef, useState } from 'react';

/** What a person is in the middle of while it has the focus: something to fill in, or to choose from. */
const WORK = 'input, textarea, select, [contenteditable], form, [data-steady]';

interface BusyOptions {
  /**
   * How long, in ms, a person who has left what must not move is still taken to be at it. More than 0: scrolling
   * counts too.
   */
  lingerMs?: number;
}

/**
 * Whether a person is in the middle of something, so that rows must stand still: something to fill in has the focus,
 * or the focus or the pointer is on what must not move under it (`data-steady`). Give `watch` to the element around
 * it all.
 */
export function useBusy({ lingerMs = 0 }: BusyOptions = {}) {
  const [isBusy, setIsBusy] = useState(false);
  const holds = useRef({ focus: false, pointer: false });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const acts = useMemo(() => {
    const settle = () => {
      clearTimeout(timer.current);
      const { focus, pointer } = holds.current;
      if (focus || pointer) setIsBusy(true);
      else if (lingerMs === 0) setIsBusy(false);
      else timer.current = setTimeout(() => setIsBusy(false), lingerMs);
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
        onFocus: ({ target }: FocusEvent) => hold({ focus: target.closest(WORK) !== null }),
        onBlur: () => hold({ focus: false }),
        // A finger rests on nothing; it scrolls.
        onPointerOver: ({ target, pointerType }: PointerEvent) =>
          hold({
            pointer:
              pointerType !== 'touch' &&
              target instanceof Element &&
              target.closest('[data-steady]') !== null,
          }),
        onPointerLeave: () => hold({ pointer: false }),
      },
    };
  }, [lingerMs]);

  useEffect(() => {
    // Captured: the rows may scroll in a part of the window.
    if (lingerMs > 0) addEventListener('scroll', acts.scrolled, { capture: true, passive: true });
    return () => {
      removeEventListener('scroll', acts.scrolled, { capture: true });
      clearTimeout(timer.current);
    };
  }, [acts, lingerMs]);

  return { isBusy, watch: acts.watch };
}
