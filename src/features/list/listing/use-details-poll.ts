import { focusManager, onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import { pollEvery } from '#api/wire/poll-gently.ts';
import { POLL } from '#api/wire/poll.ts';

/**
 * Keeps the details of the rows on the screen fresh, all by one clock: a timer for each row would spread
 * them over several calls. Like every poll, only while the page is seen and online, and rarer while nothing
 * moves.
 */
export function useDetailsPoll(): void {
  const client = useQueryClient();
  useEffect(() => {
    let quiet = 0;
    let waited = 0;
    const stop = jobCacheOf(client).watch(() => {
      quiet = 0;
    });
    const timer = setInterval(() => {
      waited += POLL.refetchInterval;
      if (waited < pollEvery(quiet) || !focusManager.isFocused() || !onlineManager.isOnline())
        return;
      waited = 0;
      quiet += 1;
      void client.invalidateQueries({ queryKey: ['job'], refetchType: 'active' });
    }, POLL.refetchInterval);
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [client]);
}
