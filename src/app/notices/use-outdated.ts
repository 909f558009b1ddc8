import { onlineManager } from '@tanstack/react-query';
import { useLayoutEffect, useState } from 'react';
import { OUTDATED } from '#store/outdated.ts';

/**
 * Whether parts of this Galley are gone from the server, which Vite tells of by an event, or a newer one in another
 * tab has changed what is kept here.
 */
export function useOutdated() {
  const [outdated, setOutdated] = useState(false);
  // With the layout, not after the paint: the first page's own parts may be the ones that are gone.
  useLayoutEffect(() => {
    // Where the server cannot be reached nothing can be loaded, and that is another story.
    const note = () =>
      onlineManager.isOnline() &&
      void fetch('/', { method: 'HEAD' }).then(
        ({ ok }) => ok && setOutdated(true),
        () => {},
      );
    addEventListener('vite:preloadError', note);
    addEventListener(OUTDATED, note);
    return () => {
      removeEventListener('vite:preloadError', note);
      removeEventListener(OUTDATED, note);
    };
  }, []);
  return outdated;
}
