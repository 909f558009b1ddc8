import { useCallback, useState } from 'react';

/** Whether an element is on the screen, or within `margin` of it; give the first to its `ref`. */
export function useOnScreen(margin = '200px') {
  const [onScreen, setOnScreen] = useState(false);
  const ref = useCallback(
    (element: Element | null) => {
      if (!element) return undefined;
      const observer = new IntersectionObserver(
        (entries) => setOnScreen(entries.at(-1)?.isIntersecting ?? false),
        { rootMargin: margin },
      );
      observer.observe(element);
      return () => observer.disconnect();
    },
    [margin],
  );
  return [ref, onScreen] as const;
}
