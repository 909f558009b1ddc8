import { msg, t } from '@lingui/core/macro';
import { onlineManager } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useAnnounce } from '#ui/announcer.tsx';
import { useCanKeep } from '#store/provider.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useOutdated } from './use-outdated.ts';

const NoticeBanners = lazyPart({
  what: msg`Notices`,
  load: async () => (await import('../after-paint.tsx')).NoticeBanners,
});

const watchNetwork = (onChange: () => void) => onlineManager.subscribe(onChange);

/** What concerns every page, at the foot of the window: coming and going, it moves nothing. */
export function Notices() {
  const outdated = useOutdated();
  const online = useSyncExternalStore(watchNetwork, () => onlineManager.isOnline());
  useSpoken(online ? t`The network is back.` : t`No network.`);
  const canKeep = useCanKeep();
  const [isRead, setRead] = useState(false);
  const isSaid = canKeep || isRead;
  // There before the network is gone.
  const isPainted = usePainted();
  useEffect(() => {
    if (isPainted) void NoticeBanners.preload();
  }, [isPainted]);
  if (online && !outdated && isSaid) return null;
  return (
    <NoticeBanners
      {...{ online, canKeep, outdated }}
      onRead={isSaid ? undefined : () => setRead(true)}
    />
  );
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
