import { type RefObject, useLayoutEffect, useState } from 'react';
import { drawnRows } from './drawn-rows.ts';

interface Rows {
  /** How many there are. */
  count: number;
  /** Of the first drawing, in px: then the first row that is drawn is measured. All are equally high. */
  height: number;
  /** The row with the focus: it stays drawn. */
  focused?: number | undefined;
  /** What the rows are scrolled in; the page where there is none. */
  box?: RefObject<HTMLElement | null>;
}

interface Sight {
  first: number;
  inSight: number;
  height: number;
}

/**
 * Of the rows in an element (marked by `aria-rowindex`) those to draw, and the room in px before each and after the
 * last. A row that heads them (`rowgroup`) is none of them, and may be lower. For lists of some thousands; the list of translations has its own, for millions.
 */
export function useRowsInSight(body: RefObject<HTMLElement | null>, rows: Rows) {
  const { count, focused, box } = rows;
  const [sight, setSight] = useState<Sight>(() => ({
    first: 0,
    inSight: Math.ceil(innerHeight / rows.height),
    height: rows.height,
  }));

  useLayoutEffect(() => {
    const look = () => {
      const { current } = body;
      if (!current) return;
      const head = current.querySelector('[scope="rowgroup"]');
      const row = current.querySelector('[aria-rowindex]:not(:has([scope="rowgroup"]))');
      const scroller = box?.current;
      setSight((before) => {
        const height = row?.getBoundingClientRect().height || before.height;
        const edge = scroller?.getBoundingClientRect().top ?? 0;
        const top = head
          ? head.getBoundingClientRect().bottom
          : current.getBoundingClientRect().top;
        const first = Math.floor((edge - top) / height);
        const inSight = Math.ceil((scroller?.clientHeight ?? innerHeight) / height);
        const isSame =
          before.first === first && before.inSight === inSight && before.height === height;
        return isSame ? before : { first, inSight, height };
      });
    };
    look();
    const moving = box?.current ?? window;
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    if (box?.current) observer.observe(box.current);
    moving.addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    return () => {
      observer.disconnect();
      moving.removeEventListener('scroll', look);
      removeEventListener('resize', look);
    };
  }, [body, box]);

  const { first, inSight, height } = sight;
  const drawn = drawnRows({ first, inSight, count, focused });
  const gaps = drawn.map((row, place) => (row - (drawn[place - 1] ?? -1) - 1) * height);
  return {
    drawn,
    gaps,
    /** After the last. */
    rest: (count - 1 - (drawn.at(-1) ?? -1)) * height,
    /** How many rows a window shows. */
    page: Math.max(1, inSight - 1),
  };
}
