import { onlineManager } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { OUTDATED } from '#store/outdated.ts';
import { useCanKeep } from '#store/provider.tsx';

/** Leaving the page saves what is typed (`store/provider.tsx`), or asks where it cannot. */
export const ReloadButton = () => <Button onClick={() => location.reload()}>Reload</Button>;

const watchNetwork = (onChange: () => void) => onlineManager.subscribe(onChange);

/** What concerns every page, at the foot of the window: coming and going, it moves nothing. */
export function Notices() {
  const outdated = useOutdated();
  const online = useSyncExternalStore(watchNetwork, () => onlineManager.isOnline());
  useSpoken(online ? 'The network is back.' : 'No network.');
  const canKeep = useCanKeep();
  const [isRead, setRead] = useState(false);
  const isSaid = canKeep || isRead;
  const typed = canKeep ? ' What you type is kept.' : '';
  if (online && !outdated && isSaid) return null;
  return (
    <div className="notices sticky bottom-0 z-10 grid print:hidden">
      {!online && (
        <Banner
          tone="attention"
          title="No network."
          detail={`What you see may be old, and nothing can be sent.${typed}`}
        />
      )}
      {!isSaid && (
        <Banner tone="info" title="Nothing is kept in this browser." detail={NOTHING_KEPT}>
          <Button onClick={() => setRead(true)}>Understood</Button>
        </Banner>
      )}
      {outdated && (
        <Banner
          tone="info"
          title="Galley was updated."
          detail={`Reload to go on with the new one.${typed}`}
        >
          <ReloadButton />
        </Banner>
      )}
    </div>
  );
}

const NOTHING_KEPT =
  'It is blocked, or full. What you type lasts as long as this page; leaving asks first.';

/**
 * Whether parts of this Galley are gone from the server, which Vite tells of by an event, or a newer one in another
 * tab has changed what is kept here.
 */
function useOutdated() {
  const [outdated, setOutdated] = useState(false);
  // With the layout, not after the paint: the first page's own parts may be the ones that are gone.
  useLayoutEffect(() => {
    // Offline nothing can be loaded, and that is another story.
    const note = () => onlineManager.isOnline() && setOutdated(true);
    addEventListener('vite:preloadError', note);
    addEventListener(OUTDATED, note);
    return () => {
      removeEventListener('vite:preloadError', note);
      removeEventListener(OUTDATED, note);
    };
  }, []);
  return outdated;
}

/** Says each change of a message, but not what it is at first. */
function useSpoken(message: string) {
  const announce = useAnnounce();
  const said = useRef(message);
  useEffect(() => {
    if (said.current === message) return;
    said.current = message;
    announce(message);
  }, [message, announce]);
}
