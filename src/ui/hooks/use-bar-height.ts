import { type RefObject, useLayoutEffect } from 'react';

/** Tells the page how much of its foot the bar covers, so that nothing with the focus lies behind it (theme.css). */
export function useBarHeight(bar: RefObject<HTMLElement | null>) {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const watcher = new ResizeObserver(([entry]) => {
      const height = entry?.borderBoxSize[0]?.blockSize ?? 0;
      style.setProperty('--bar', `${Math.ceil(height)}px`);
    });
    if (bar.current) watcher.observe(bar.current);
    return () => {
      watcher.disconnect();
      style.removeProperty('--bar');
    };
  }, [bar]);
}
