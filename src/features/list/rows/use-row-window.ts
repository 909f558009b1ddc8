import { type RefObject, useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react';
import { createListeners } from '#lib/listeners.ts';
import { useRowHeight } from './row-height.ts';
import { rowPlaces } from './row-places.ts';
import { drawnRows } from '#ui/hooks/drawn-rows.ts';

/** What may stand over the rows at the window's edges, in px: the head of the table, the bar of decisions. */
const COVERED = { top: 48, bottom: 96 };

/** So many rows are left on either side of one that is brought in sight, and of what covers it. */
const ABOVE = 2;
const BELOW = 4;

/** As all rows are equally high, this is all there is to a virtual list: no library measures so little. */
export function useRowWindow(
  body: RefObject<HTMLElement | null>,
  count: number,
  focused: number | undefined,
) {
  const height = useRowHeight();
  const top = useTop(body);
  const [sight] = useState(createSight);
  useEffect(() => sight.watch(), [sight]);
  const view = useSyncExternalStore(sight.subscribe, () => sight.get().height);
  const places = rowPlaces({ count, height, view });
  // A number of rows: what scrolls by less than a row draws nothing anew.
  const first = useSyncExternalStore(sight.subscribe, () => places.rowAt(sight.get().top - top));
  const inSight = Math.ceil(view / height);
  const rows = drawnRows({ first, inSight, count, focused });
  return {
    /** The rows to draw, by their places. */
    rows,
    /** The room before each of them, and after the last, in px. */
    gaps: places.gaps(rows, first),
    /** How many rows one window holds. */
    aPage: () => Math.max(1, Math.floor((innerHeight - COVERED.top - COVERED.bottom) / height)),
    /** The first row that is wholly in sight. */
    firstInSight: () =>
      first + Math.ceil((scrollY + COVERED.top - top - places.near(first, first)) / height),
    /** Has the place of a row in sight where that is not for the browser to do; false: it is. */
    bring: (row: number, place: Element): boolean => {
      if (!places.isPaced) return false;
      const { top: upper, bottom: lower } = place.getBoundingClientRect();
      if (upper >= COVERED.top && lower <= innerHeight - COVERED.bottom) return true;
      const above = row < first + inSight / 2 ? ABOVE : Math.max(ABOVE, inSight - BELOW);
      const to = row > above ? places.far(row - above) : -COVERED.top;
      scrollTo({ top: top + to, behavior: 'instant' });
      return true;
    },
  };
}

/**
 * The part of the page that the window shows, in px. It is read when it moves, once for all who hear of it, and not
 * while rows are drawn or after: then the browser would have to lay out the page for the answer.
 */
function createSight() {
  const read = () => ({ top: scrollY, height: innerHeight });
  let sight = read();
  const listeners = createListeners();
  const moved = () => {
    sight = read();
    listeners.tell();
  };
  return {
    get: () => sight,
    subscribe: listeners.subscribe,
    /** From now on; gives the way to stop. */
    watch: () => {
      moved();
      addEventListener('scroll', moved);
      addEventListener('resize', moved);
      return () => {
        removeEventListener('scroll', moved);
        removeEventListener('resize', moved);
      };
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
