/** Gengo asked for no more calls a minute (gengo-api.md, section 1); a few are left for polls. */
const A_MINUTE = 140;

/**
 * How many may go at once after a rest: a desk's whole queue, mostly. Part of the minute's sum: the more of
 * these, the longer takes what is read by the thousand.
 */
const AT_ONCE = 50;

interface PaceOptions {
  aMinute?: number;
  atOnce?: number;
  /** In ms. */
  now?: () => number;
  /** `ms` from now. */
  later?: (act: () => void, ms: number) => void;
}

/**
 * A token bucket: what is read in the background takes its turn, first come first served, so that no
 * minute sees more than `aMinute` calls. What a person waits for never waits here, but counts: the
 * background then waits the longer.
 */
export function createPace({
  aMinute = A_MINUTE,
  atOnce = AT_ONCE,
  // No clock that somebody can set.
  now = () => performance.now(),
  later = (act, ms) => void setTimeout(act, ms),
}: PaceOptions = {}) {
  const everyMs = 60_000 / (aMinute - atOnce);
  const waiting = new Map<() => void, string>();
  let tokens = atOnce;
  let at = now();
  let isSet = false;

  const refill = () => {
    tokens = Math.min(atOnce, tokens + (now() - at) / everyMs);
    at = now();
  };
  const give = (go: () => void) => {
    tokens -= 1;
    waiting.delete(go);
    go();
  };
  const serve = () => {
    refill();
    for (const go of waiting.keys()) if (tokens >= 1) give(go);
    if (waiting.size === 0 || isSet) return;
    isSet = true;
    later(
      () => {
        isSet = false;
        serve();
      },
      Math.ceil((1 - tokens) * everyMs),
    );
  };

  return {
    /** No limit is to be kept: the server is our own. */
    lift: () => {
      atOnce = Infinity;
      tokens = Infinity;
      serve();
    },
    /** As if nothing had gone yet: another page begins. */
    reset: () => {
      waiting.clear();
      tokens = atOnce;
      at = now();
    },
    /** Counts a call that takes no turn. A debt of more than a minute is forgiven. */
    spend: () => {
      refill();
      tokens = Math.max(tokens - 1, atOnce - aMinute);
    },
    /**
     * Resolves when a background call may go; rejects with the signal's reason when given up.
     * `name` says what it is about, for `hurry`.
     */
    turn: (name: string, signal?: AbortSignal): Promise<void> =>
      new Promise((resolve, reject) => {
        signal?.throwIfAborted();
        const giveUp = () => {
          waiting.delete(go);
          reject(signal?.reason);
        };
        const go = () => {
          signal?.removeEventListener('abort', giveUp);
          resolve();
        };
        signal?.addEventListener('abort', giveUp, { once: true });
        waiting.set(go, name);
        // Who gives up at once, as a row that only passes by, takes nobody's turn.
        queueMicrotask(serve);
      }),
    /** About how long so many background calls take from now on, in ms. */
    timeFor: (calls: number): number => {
      refill();
      return Math.max(0, calls + waiting.size - tokens) * everyMs;
    },
    /** Lets go at once what waits under this name: now a person waits for it. */
    hurry: (name: string) => {
      for (const [go, its] of waiting) if (its === name) give(go);
    },
  };
}

/** The page's own pace: every call to Gengo counts. */
export const pace = createPace();
