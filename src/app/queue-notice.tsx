import { plural, t } from '@lingui/core/macro';
import { useEffect, useSyncExternalStore } from 'react';
import { onQueue, queueSeconds } from '#api/wire/queue-wait.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useAnnounce } from '#ui/announcer.tsx';

/** Said while something waits for its turn at the proxy: Gengo takes only so many calls a minute, from all together. */
export function QueueNotice() {
  const seconds = useSyncExternalStore(onQueue, queueSeconds);
  const isWaiting = seconds !== undefined;
  const announce = useAnnounce();
  useEffect(() => {
    if (isWaiting) announce(t`Waiting for its turn.`);
  }, [isWaiting, announce]);
  if (!isWaiting) return null;
  const atLeast = Math.max(1, seconds);
  const left = formatNumber(atLeast);
  return (
    <p
      title={t`Gengo takes only so many calls a minute, from everybody who uses this Galley.`}
      className="fixed inset-x-0 top-14 z-20 mx-auto w-fit max-w-full rounded-md border border-line bg-raised px-3 py-1 text-sm text-ink shadow-sm print:hidden"
    >
      {plural(atLeast, {
        one: `Waiting for its turn, about ${left} second`,
        other: `Waiting for its turn, about ${left} seconds`,
      })}
    </p>
  );
}
