/** In ms between two that begin. A page that opens makes a few calls, and not at once all for its whole queue. */
const GAPS = { opening: 2_000, later: 600 };

/** So many are read while it opens. */
const OPENING = 6;

/** Begins a reading when its turn comes. */
export type Turn = <T>(act: (isAhead: boolean) => Promise<T>, signal?: AbortSignal) => Promise<T>;

interface Ask {
  name: string;
  /** Begins it; `isAhead`: nobody waits for it yet. Resolves when it is over, however it ended. */
  begin: (isAhead: boolean) => Promise<void>;
}

interface AheadOptions {
  gaps?: { opening: number; later: number };
  now?: () => number;
  sleep?: (ms: number) => Promise<void>;
}

/**
 * What is read before anybody asks for it: one after the other and with a pause, so that a browser's few
 * connections, which all tabs share, are free for what somebody waits for. How many calls Gengo gets in a
 * minute, the proxy sees to.
 */
export function createAhead({
  gaps = GAPS,
  // No clock that somebody can set.
  now = () => performance.now(),
  sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}: AheadOptions = {}) {
  let waiting: Ask[] = [];
  const underWay = new Set<Ask>();
  let isAtWork = false;
  let nextAt = 0;
  let begun = 0;
  let isFree = false;

  const work = async () => {
    if (isAtWork) return;
    isAtWork = true;
    // Who gives up at once, as a row that only passes by, takes nobody's turn.
    await Promise.resolve();
    while (waiting.length > 0) {
      const rest = nextAt - now();
      if (rest > 0) await sleep(rest);
      const ask = waiting.shift();
      nextAt = now() + ((begun += 1) < OPENING ? gaps.opening : gaps.later);
      await ask?.begin(true);
    }
    isAtWork = false;
  };

  return {
    /** The server is our own: all may go at once. */
    lift: () => {
      isFree = true;
      for (const ask of waiting.splice(0)) void ask.begin(true);
    },
    /** As if nothing had gone yet: another page begins. */
    reset: () => {
      waiting = [];
      nextAt = 0;
      begun = 0;
      isFree = false;
    },
    /**
     * A turn for what is about `name`, which `hurry` takes: calls `act` when it comes, and settles as that does;
     * rejects with the signal's reason when given up before.
     */
    of:
      (name: string): Turn =>
      (act, signal = new AbortController().signal) =>
        new Promise((resolve, reject) => {
          signal.throwIfAborted();
          const giveUp = () => {
            waiting = waiting.filter((one) => one !== ask);
            reject(signal.reason);
          };
          let tries = 0;
          const ask: Ask = {
            name,
            begin: (isAhead) => {
              signal.removeEventListener('abort', giveUp);
              underWay.add(ask);
              tries += 1;
              // The proxy may refuse the one that nobody waited for while the other still waits there.
              const fail = (error: unknown) => tries === 1 && reject(error);
              const end = () => {
                tries -= 1;
                if (tries === 0) underWay.delete(ask);
              };
              return act(isAhead).then(resolve, fail).then(end);
            },
          };
          signal.addEventListener('abort', giveUp, { once: true });
          waiting.push(ask);
          if (isFree) void waiting.pop()?.begin(true);
          else void work();
        }),
    /**
     * Begins at once what waits under this name: a person waits for it, or is about to (`isAhead`). What has begun, and
     * may wait at the proxy, is asked for once more: there the two are one call, which goes first.
     */
    hurry: (name: string, { isAhead = false } = {}) => {
      const hurried = waiting.filter((ask) => ask.name === name);
      waiting = waiting.filter((ask) => ask.name !== name);
      if (!isAhead) hurried.push(...[...underWay].filter((ask) => ask.name === name));
      for (const ask of hurried) void ask.begin(isAhead);
    },
  };
}

/** The page's own. */
export const ahead = createAhead();
