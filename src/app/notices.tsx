import { t } from '@lingui/core/macro';
import { onlineManager } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { OUTDATED } from '#store/outdated.ts';
import { useCanKeep } from '#store/provider.tsx';

/** Leaving the page saves what is typed (`store/provider.tsx`), or asks where it cannot. */
export const ReloadButton = () => <Button onClick={() => location.reload()}>{t`Reload`}</Button>;

const watchNetwork = (onChange: () => void) => onlineManager.subscribe(onChange);

/** What concerns every page, at the foot of the window: coming and going, it moves nothing. */
export function Notices() {
  const outdated = useOutdated();
  const online = useSyncExternalStore(watchNetwork, () => onlineManager.isOnline());
  useSpoken(online ? t`The network is back.` : t`No network.`);
  const canKeep = useCanKeep();
  const [isRead, setRead] = useState(false);
  const isSaid = canKeep || isRead;
  if (online && !outdated && isSaid) return null;
  return (
    <div className="notices sticky bottom-0 z-10 grid print:hidden">
      {!online && (
        <Banner
          tone="attention"
          title={t`No network.`}
          detail={
            canKeep
              ? t`What you see may be old, and nothing can be sent. What you type is kept.`
              : t`What you see may be old, and nothing can be sent.`
          }
        />
      )}
      {!isSaid && (
        <Banner
          tone="info"
          title={t`Nothing is kept in this browser.`}
          detail={t`It is blocked, or full. What you type lasts as long as this page; leaving asks first.`}
        >
          <Button onClick={() => setRead(true)}>{t`Understood`}</Button>
        </Banner>
      )}
      {outdated && (
        <Banner
          tone="info"
          title={t`Galley was updated.`}
          detail={
            canKeep
              ? t`Reload to go on with the new one. What you type is kept.`
              : t`Reload to go on with the new one.`
          }
        >
          <ReloadButton />
        </Banner>
      )}
    </div>
  );
}

/**
 * Whether parts of this Galley are gone from the server, which Vite tells of by an event, or a newer one in another
 * tab has changed what is kept here.
 */
function useOutdated() {
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
