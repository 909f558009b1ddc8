import { useEffect, useRef } from 'react';

/** The row that was opened from this entry of the browser's history, which keeps it. */
export function rowKept(): string | undefined {
  const state: unknown = history.state;
  const row = typeof state === 'object' && state && 'galleyRow' in state && state.galleyRow;
  return typeof row === 'string' ? row : undefined;
}

/** Called before the page is left by this row: going back gives the focus to it. The router restores the scroll place. */
export const keepRow = (jobId: string | undefined) =>
  history.replaceState({ ...history.state, galleyRow: jobId }, '');

/** Gives the focus to the row that was kept, once it is there. */
export function useReturn(isThere: boolean, focus: () => void) {
  const isDue = useRef(isThere);
  const latest = useRef(focus);
  useEffect(() => {
    latest.current = focus;
  });
  useEffect(() => {
    if (!isDue.current) return undefined;
    // Not before the page's own heading has had it (app/layout.tsx).
    const timer = setTimeout(() => {
      isDue.current = false;
      latest.current();
    });
    return () => clearTimeout(timer);
  }, []);
}
