import { focusManager, onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { POLL } from '#api/poll.ts';

/**
 * Keeps the details of the rows on the screen fresh, all by one clock: a timer for each row would spread
 * them over several calls. Like every poll, only while the page is seen and online.
 */
export function useDetailsPoll(): void {
  const client = useQueryClient();
  useEffect(() => {
    const timer = setInterval(() => {
      if (focusManager.isFocused() && onlineManager.isOnline())
        void client.invalidateQueries({ queryKey: ['job'], refetchType: 'active' });
    }, POLL.refetchInterval);
    return () => clearInterval(timer);
  }, [client]);
}
