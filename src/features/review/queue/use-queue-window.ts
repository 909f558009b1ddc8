import { type RefObject, useCallback, useLayoutEffect, useState } from 'react';
import { drawnRows } from '#ui/hooks/drawn-rows.ts';

/** How high a row is, in rem: every one as the next. */
export const ROW_REM = 5.5;

/** Until the box has been measured. */
const UNSEEN = { first: 0, inSight: 12 };

/** The rows of a box that scrolls that are drawn, and the way to have one of them in sight. */
export function useQueueWindow(
  box: RefObject<HTMLElement | null>,
  count: number,
  focused: number | undefined,
) {
  const [sight, setSight] = useState(UNSEEN);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return undefined;
    const look = () => {
      const height = rowHeight();
      const first = Math.floor(current.scrollTop / height);
      const inSight = Math.ceil(current.clientHeight / height);
      // What scrolls by less than a row draws nothing anew.
      setSight((was) =>
        was.first === first && was.inSight === inSight ? was : { first, inSight },
      );
    };
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    current.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener('scroll', look);
    };
  }, [box]);

  /** Scrolls the box alone (`scrollIntoView` would move the page as well); a neighbour stays in sight on either side. */
  const keepInSight = useCallback(
    (place: number) => {
      const { current } = box;
      if (!current || place < 0) return;
      const height = rowHeight();
      const { scrollTop, clientHeight } = current;
      const [highest, lowest] = [(place + 2) * height - clientHeight, (place - 1) * height];
      current.scrollTo({ top: Math.min(Math.max(scrollTop, highest), lowest) });
    },
    [box],
  );
  return { rows: drawnRows({ ...sight, count, focused }), keepInSight };
}

/** In px: it grows with the text size of the browser. */
const rowHeight = () => ROW_REM * parseFloat(getComputedStyle(document.documentElement).fontSize);
