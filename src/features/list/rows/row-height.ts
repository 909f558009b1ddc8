import { useSyncExternalStore } from 'react';

/** Every row is as high as every other, so that any place in a list is known without measuring it. */
export const ROW_HEIGHT = 'h-20 md:h-9';

/** The same in px; the first that fits the window (`theme.css` has the widths). */
const HEIGHTS = [
  { query: '(min-width: 56.25rem)', height: 36 },
  { query: 'all', height: 80 },
];

const current = () => HEIGHTS.find(({ query }) => matchMedia(query).matches)?.height ?? 80;

function subscribe(onChange: () => void) {
  const queries = HEIGHTS.map(({ query }) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}

/** How high a row is now, in px. */
export const useRowHeight = (): number => useSyncExternalStore(subscribe, current);
