import type { QueryClient } from '@tanstack/react-query';

/** In ms from one to the next: at most 60 calls a minute. */
const GAP = 1_000;

/** In ms, between two looks whether a person still waits. */
const LOOK = 250;

interface Tools {
  /** Whether a person waits for something of this page. */
  isBusy: () => boolean;
  /** In ms; no clock that somebody can set. */
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
}

/**
 * Lets calls go one by one, a second apart at least, and none while a person waits. What other tabs wait for, the
 * proxy lets go first.
 */
export function createTurns({
  isBusy,
  now = () => performance.now(),
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: Tools) {
  let nextAt = -Infinity;
  let last: Promise<unknown> = Promise.resolve();
  const wait = async (signal: AbortSignal) => {
    for (;;) {
      signal.throwIfAborted();
      const rest = Math.max(nextAt - now(), isBusy() ? LOOK : 0);
      if (rest <= 0) break;
      await sleep(rest);
    }
    nextAt = now() + GAP;
  };
  /** Calls `act` when its turn comes. Rejects with the signal's reason when given up before. */
  return <T>(act: () => Promise<T>, signal: AbortSignal): Promise<T> => {
    const turn = last.then(() => wait(signal)).then(act);
    last = turn.catch(() => {});
    return turn;
  };
}

/** Whether something of this page is read or changed by a query: as good as that somebody waits. */
export const isClientBusy = (client: QueryClient): boolean =>
  client.isFetching() + client.isMutating() > 0;
