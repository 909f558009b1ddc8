import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { paths } from '#lib/paths.ts';

/** The place where a translation's text is read: it takes focus when a version is opened from afar. */
export const TRANSLATION_ID = 'translation';

/** Says of an address in the history that it was opened so. */
const OPENED = 'opened';

/** Takes the focus back to the translation when the sheet that had it has given way to another. */
export function useKeepOpened() {
  const { state } = useLocation();
  useEffect(() => {
    const isLost = document.activeElement === document.body;
    if (state === OPENED && isLost) document.getElementById(TRANSLATION_ID)?.focus();
  }, [state]);
}

interface OpenVersionProps {
  /** A revision id; without it the newest, whichever that is by then. */
  to?: string | undefined;
  children: ReactNode;
}

/** A link that opens a version on the same page, and takes the reader to where translations are read. */
export function OpenVersion({ to, children }: OpenVersionProps) {
  return (
    <Link
      to={{ search: paths.versions({ to }) }}
      preventScrollReset
      state={OPENED}
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        // With a key held it opens elsewhere, and the reader stays.
        if (!ctrlKey && !metaKey && !shiftKey) document.getElementById(TRANSLATION_ID)?.focus();
      }}
    >
      {children}
    </Link>
  );
}
