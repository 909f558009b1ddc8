import { createListeners } from '../listeners.ts';

/** Clocks that only tests replace, in ms: one that nobody can set, and the browser's own. */
interface ClockOptions {
  elapsed?: () => number;
  browser?: () => number;
}

/**
 * A clock that is told the true time now and then and runs on by itself. The browser's own may be hours
 * wrong: it counts only until the true time is known.
 */
export function createClock({
  elapsed = () => performance.now(),
  browser = () => Date.now(),
}: ClockOptions = {}) {
  const listeners = createListeners();
  let told: { ms: number; at: number } | undefined;
  const known = () => told && told.ms + elapsed() - told.at;
  const change = (to: typeof told) => {
    told = to;
    listeners.tell();
  };
  return {
    /** Now it is this, in Unix ms. */
    tell: (ms: number) => change({ ms, at: elapsed() }),
    /** As if it had been told nothing: for tests. */
    reset: () => change(undefined),
    /** The true time in Unix ms; undefined while nobody has told it. */
    known,
    /** The true time in Unix ms, or what the browser takes for it. */
    now: () => known() ?? browser(),
    /** Hears of each time that was told; returns how to stop. */
    subscribe: listeners.subscribe,
  };
}

/** Gengo's clock, as `api` hears of it: how long ago anything was that Gengo dates is told by this one. */
export const clock = createClock();
