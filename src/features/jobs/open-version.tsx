import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';

/** The place where a translation's text is read: it takes focus when a version is opened from afar. */
export const TRANSLATION_ID = 'translation';

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
      onClick={({ ctrlKey, metaKey, shiftKey }) => {
        // With a key held it opens elsewhere, and the reader stays.
        if (!ctrlKey && !metaKey && !shiftKey) document.getElementById(TRANSLATION_ID)?.focus();
      }}
    >
      {children}
    </Link>
  );
}
