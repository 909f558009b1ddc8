import { type RefObject, useLayoutEffect } from 'react';

let bars = 0;

/** How high most are, in a window that is wide. */
const USUAL = '90px';

/**
 * Tells the page how much of its foot the bar covers, so that nothing with the focus lies behind it (theme.css). Each
 * change styles the whole page anew: so what most need is told before it is drawn, and where one bar gives way to the
 * next, what was told stands.
 */
export function useBarHeight(bar: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(([entry]) => {
      const height = `${Math.ceil(entry?.borderBoxSize[0]?.blockSize ?? 0)}px`;
      if (style.getPropertyValue('--bar') !== height) style.setProperty('--bar', height);
    });
    bars += 1;
    if (style.getPropertyValue('--bar') === '') style.setProperty('--bar', USUAL);
    if (bar.current) watcher.observe(bar.current);
    return () => {
      bars -= 1;
      watcher.disconnect();
      setTimeout(() => bars === 0 && style.removeProperty('--bar'));
    };
  }, [bar]);
}
