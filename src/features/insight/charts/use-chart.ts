import { type FocusEvent, type KeyboardEvent, useCallback, useState } from 'react';

/** The width of an element in px, as it changes; 0 before it is known. Give the first to its `ref`. */
export function useWidth() {
  const [width, setWidth] = useState(0);
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width] as const;
}

const isRightToLeft = () => document.dir === 'rtl';

/** Where a chart of this width draws what begins at `x` from its start, and is `size` wide. */
export const placeOf =
  (width: number) =>
  (x: number, size = 0): number =>
    isRightToLeft() ? width - x - size : x;

/** Where a key takes the focus, from `index` of `count`; the way of reading decides what is next. */
function moved(key: string, index: number, count: number): number | undefined {
  const ahead = isRightToLeft() ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: index + ahead,
    ArrowLeft: index - ahead,
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(count - 1, Math.max(0, next));
}

/** Many links that are one stop of the Tab key: arrows walk from one to the next. */
export function useRoving(count: number) {
  const [last, setLast] = useState(0);
  const current = Math.min(last, count - 1);
  const linksOf = ({ currentTarget }: { currentTarget: Element }) => [
    ...currentTarget.querySelectorAll<SVGAElement>('a'),
  ];
  return {
    tabIndexOf: (index: number) => (index === current ? 0 : -1),
    /** For the element around them. */
    group: {
      onFocus: (event: FocusEvent) => {
        const index = linksOf(event).findIndex((link) => link === event.target);
        if (index >= 0) setLast(index);
      },
      onKeyDown: (event: KeyboardEvent) => {
        const links = linksOf(event);
        const index = links.findIndex((link) => link === document.activeElement);
        const next = index < 0 ? undefined : moved(event.key, index, links.length);
        if (next === undefined) return;
        event.preventDefault();
        links[next]?.focus();
      },
    },
  };
}
