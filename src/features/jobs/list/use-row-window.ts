import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useLayoutEffect, useState } from 'react';
import { useRowHeight } from './row-height.ts';

/** Rows that are drawn beyond the window's edges. */
const BEYOND = 8;

/** What may stand over the rows at the window's edges, in px: the head of the table, the bar of decisions. */
const COVERED = { top: 48, bottom: 96 };

/**
 * Which rows are drawn: those in the window, a few beyond, and the one with the focus, wherever it is.
 * `body` holds the rows.
 */
export function useRowWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  focused: number | undefined,
) {
  const height = useRowHeight();
  const top = useTop(body);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => height,
    overscan: BEYOND,
    scrollMargin: top,
    // Known before it is measured: the first paint has rows.
    initialRect: { width: innerWidth, height: innerHeight },
    initialOffset: () => scrollY,
    rangeExtractor: (range) => {
      const rows = defaultRangeExtractor(range);
      if (focused === undefined || rows.includes(focused)) return rows;
      return [...rows, focused].sort((a, b) => a - b);
    },
  });
  useLayoutEffect(() => virtualizer.measure(), [virtualizer, height]);

  return {
    rows: virtualizer.getVirtualItems().map(({ index }) => index),
    height,
    /** How many rows one window holds. */
    aPage: Math.max(1, Math.floor((innerHeight - COVERED.top - COVERED.bottom) / height)),
    /** The first row that is wholly in sight. */
    firstInSight: () =>
      Math.min(count - 1, Math.max(0, Math.ceil((scrollY + COVERED.top - top) / height))),
    /** Scrolls no further than it must to show a row. */
    reveal: (index: number) => {
      const start = top + index * height - COVERED.top;
      const end = top + (index + 1) * height + COVERED.bottom - innerHeight;
      if (scrollY > start) scrollTo({ top: start, behavior: 'instant' });
      else if (scrollY < end) scrollTo({ top: end, behavior: 'instant' });
    },
  };
}

/** How far down the page an element begins, in px, whatever comes or goes above it. */
function useTop(element: RefObject<HTMLElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      const { current } = element;
      if (current) setTop(Math.round(current.getBoundingClientRect().top + scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [element]);
  return top;
}
