import { useSyncExternalStore } from 'react';
import { clock } from '#lib/time/clock.ts';

const TICK_MS = 30_000;

/** Whose: that of who dates what is shown, mostly Gengo, or this browser's own for what it has dated itself. */
export type ClockName = 'true' | 'browser';

function subscribe(onTick: () => void) {
  const timer = setInterval(onTick, TICK_MS);
  const stop = clock.subscribe(onTick);
  return () => {
    clearInterval(timer);
    stop();
  };
}

/** The time in whole Unix seconds, renewed every half minute: for "2 min ago". */
export function useNow(whose: ClockName = 'true'): number {
  return useSyncExternalStore(subscribe, () => {
    const ms = whose === 'true' ? clock.now() : Date.now();
    return Math.floor(ms / TICK_MS) * (TICK_MS / 1000);
  });
}
