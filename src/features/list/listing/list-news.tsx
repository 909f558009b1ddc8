import { t } from '@lingui/core/macro';
import { useEffect, useRef } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import type { Listing } from './use-listing.ts';

/** How long changes are gathered before they are spoken of, in ms. */
const GATHER_MS = 1_000;

/**
 * Tells of changes in the list: with a button where a person works with the rows, so that the changes wait; else
 * to screen readers alone, since the changed rows are marked. Its place is always there, so that nothing moves.
 */
export function ListNews({ listing }: { listing: Listing }) {
  const { pending, changed, refresh } = listing;
  const [waiting, marked] = [formatNumber(pending), formatNumber(changed.size)];
  useSpoken(pending > 0 ? t`${waiting} changed in the list: refresh to see it.` : '');
  useSpoken(changed.size > 0 ? t`${marked} changed.` : '');
  return (
    <div className="contents">
      {pending > 0 && (
        <Button className="button-small min-h-8" onClick={refresh}>
          {t`${waiting} changed: refresh`}
        </Button>
      )}
    </div>
  );
}

/** Announces a message that has stayed for a moment. */
function useSpoken(message: string) {
  const announce = useAnnounce();
  const said = useRef('');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (message !== '' && message !== said.current) announce(message);
      said.current = message;
    }, GATHER_MS);
    return () => clearTimeout(timer);
  }, [message, announce]);
}
