import { useSyncExternalStore } from 'react';

/** `--breakpoint-md` of `theme.css`. */
const WIDE = '(min-width: 56.25rem)';

function subscribe(onChange: () => void) {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
}

/** Whether there is room for two columns: for what is dear to draw and would be hidden. */
export const isWide = (): boolean => matchMedia(WIDE).matches;

/** `isWide`, followed as it changes. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, isWide);
