import { useCallback, useSyncExternalStore } from 'react';

/** Often enough that no second is seen twice as long as another. */
const TICK_MS = 200;

function subscribe(onTick: () => void) {
  const timer = setInterval(onTick, TICK_MS);
  return () => clearInterval(timer);
}

/** Whole seconds until `until`, counted down: by `performance.now()` (ms), which no person can set. */
export function useCountdown(until: number): number {
  const left = useCallback(
    () => Math.max(0, Math.ceil((until - performance.now()) / 1000)),
    [until],
  );
  return useSyncExternalStore(subscribe, left);
}
