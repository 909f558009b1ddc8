/** In ms: a minute, and a second that calls may be late on their way, so that Gengo counts no more than we do. */
export const WINDOW = 61_000;

/** What has gone within the window, and whose it was: a ring of `size` calls, the most there may be. */
export function createWindow(size: number) {
  const times = new Float64Array(size);
  const clients: string[] = [];
  const counts = new Map<string, number>();
  let first = 0;
  let used = 0;

  const nth = (index: number) => (first + index) % size;
  const of = (client: string) => counts.get(client) ?? 0;
  const forget = () => {
    const client = clients[first] ?? '';
    if (of(client) > 1) counts.set(client, of(client) - 1);
    else counts.delete(client);
    first = nth(1);
    used -= 1;
  };
  const overAt = (index: number) => (times[nth(index)] ?? 0) + WINDOW;
  const next = () => (used > 0 ? overAt(0) : Infinity);
  const usedAt = (now: number) => {
    while (next() <= now) forget();
    return used;
  };

  return {
    /** How many calls count at `now`, in ms; what is older is forgotten. */
    used: usedAt,
    /** How many of them are a client's. */
    of,
    add: (client: string, now: number) => {
      times[nth(used)] = now;
      clients[nth(used)] = client;
      counts.set(client, of(client) + 1);
      used += 1;
    },
    /**
     * When it is that `fits` is true of how many calls count and how many of them are the client's, in the ms of
     * `now`, if none is added; once the window is empty at the latest.
     */
    whenFits: (client: string, now: number, fits: (used: number, own: number) => boolean) => {
      const all = usedAt(now);
      let own = of(client);
      let at = now;
      for (let gone = 0; gone < all && !fits(all - gone, own); gone += 1) {
        if (clients[nth(gone)] === client) own -= 1;
        at = overAt(gone);
      }
      return at;
    },
    /** When the next call is forgotten. */
    next,
  };
}
