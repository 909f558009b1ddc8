import { isFailure, type Line, readLine } from './line.ts';

/** An act as the page is told of it. */
export type PastAct = Pick<Line, 'at' | 'who' | 'act' | 'order' | 'price' | 'outcome'> &
  Partial<Pick<Line, 'rating' | 'reason' | 'texts'>> & {
    /** As the browser said: which version, and how many of each kind were open. */
    version?: string;
    open?: NonNullable<NonNullable<Line['browser']>['open']>;
  };

/** What was done to translations, and to whole orders, oldest first; `since`: the record's first day. */
export interface Past {
  since: string;
  jobs: { [id: string]: PastAct[] };
  orders: { [id: string]: PastAct[] };
}

export interface History {
  take: (texts: readonly string[]) => void;
  read: (jobs: readonly string[], orders: readonly string[]) => Promise<Past>;
}

/** As one line tells it; the second one of an act repeats the first. */
const actOf = ({ at, who, act, order, price, outcome, ...more }: Line): PastAct => ({
  at,
  who,
  act,
  order,
  price,
  outcome,
  ...(more.rating !== undefined && { rating: more.rating }),
  ...(more.reason !== undefined && { reason: more.reason }),
  ...(more.texts !== undefined && { texts: more.texts }),
  ...(more.browser?.version !== undefined && { version: more.browser.version }),
  ...(more.browser?.open && { open: more.browser.open }),
});

/**
 * Finds what was done to a translation or an order. The whole record is read once, when somebody first asks, and from then on
 * what is added; acts are kept in memory, some 300 bytes each.
 * @param readAll all lines, oldest first
 */
export function createHistory(readAll: () => AsyncIterable<string>): History {
  const [jobs, orders] = [index(), index()];
  let since = '';
  let reading: Promise<void> | undefined;

  const takeOne = (text: string) => {
    const line = readLine(text);
    if (!line) return;
    if (since === '' || line.at < since) since = line.at;
    if (line.job !== null) jobs.take(line.job, line);
    else if (line.order !== null) orders.take(line.order, line);
  };
  const readWhole = async () => {
    for await (const text of readAll()) takeOne(text);
  };
  return {
    // A line that comes twice, or a second one before its first, leads to the same.
    take: (texts) => {
      if (reading) for (const text of texts) takeOne(text);
    },
    read: async (jobIds, orderIds) => {
      reading ??= readWhole();
      await reading.catch((error: unknown) => {
        reading = undefined;
        throw error;
      });
      return { since: since.slice(0, 10), jobs: jobs.of(jobIds), orders: orders.of(orderIds) };
    },
  };
}

/** Acts by what they were done to, and by their calls: begun when the first line says, and ended as the second. */
function index() {
  const all = new Map<string, Map<string, PastAct>>();
  return {
    take: (id: string, line: Line) => {
      const acts = all.get(id) ?? new Map<string, PastAct>();
      all.set(id, acts);
      const [known, told] = [acts.get(line.request), actOf(line)];
      const ended = line.outcome === null ? known : told;
      const begun = line.outcome === null ? told : known;
      acts.set(line.request, { ...(ended ?? told), at: (begun ?? told).at });
    },
    of: (ids: readonly string[]) => {
      const found = ids.map((id): [string, PastAct[]] => [
        id,
        [...(all.get(id)?.values() ?? [])]
          .filter(({ outcome }) => !isFailure(outcome ?? ''))
          .toSorted((a, b) => (a.at < b.at ? -1 : 1)),
      ]);
      return Object.fromEntries(found.filter(([, acts]) => acts.length > 0));
    },
  };
}
