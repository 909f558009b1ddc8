import { useCallback, useState } from 'react';

/** How far beyond the window things are made ready. */
const MARGIN = '600px';

/** Whether an element is near the window, and how tall it was when it was last drawn. */
export function useNear(isNearAtFirst: boolean) {
  const [state, setState] = useState<{ isNear: boolean; height: number | undefined }>({
    isNear: isNearAtFirst,
    height: undefined,
  });
  const ref = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.at(-1);
        if (entry)
          setState({ isNear: entry.isIntersecting, height: entry.boundingClientRect.height });
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...state };
}
