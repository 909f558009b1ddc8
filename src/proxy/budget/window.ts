/** In ms: a minute, and a second that calls may be late on their way, so that Gengo counts no more than we do. */
export const WINDOW = 61_000;

/** What has gone within the window, and whose it was: a ring of `size` calls, the most there may be. */
export function createWindow(size: number) {
  const times = new Float64Array(size);
  // Numbers in place of names: what a garbage collector need not look at, however many calls there are.
  const clients = new Uint32Array(size);
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const free: number[] = [];
  let first = 0;
  let used = 0;

  const nth = (index: number) => (first + index) % size;
  const of = (client: string) => counts[numbers.get(client) ?? -1] ?? 0;
  const numberOf = (client: string) => {
    const known = numbers.get(client);
    if (known !== undefined) return known;
    const number = free.pop() ?? counts.length;
    numbers.set(client, number);
    counts[number] = 0;
    return number;
  };
  const forget = () => {
    const number = clients[first] ?? 0;
    counts[number] = (counts[number] ?? 0) - 1;
    if (counts[number] === 0) {
      // The number is another client's from now on.
      for (const [client, its] of numbers) if (its === number) numbers.delete(client);
      free.push(number);
    }
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
      const [place, number] = [nth(used), numberOf(client)];
      times[place] = now;
      clients[place] = number;
      counts[number] = (counts[number] ?? 0) + 1;
      used += 1;
    },
    /**
     * When it is that `fits` is true of how many calls count and how many of them are the client's, in the ms of
     * `now`, if none is added; once the window is empty at the latest.
     */
    whenFits: (client: string, now: number, fits: (used: number, own: number) => boolean) => {
      const all = usedAt(now);
      const number = numbers.get(client);
      let own = of(client);
      let at = now;
      for (let gone = 0; gone < all && !fits(all - gone, own); gone += 1) {
        if (clients[nth(gone)] === number) own -= 1;
        at = overAt(gone);
      }
      return at;
    },
    /** When the next call is forgotten. */
    next,
  };
}
