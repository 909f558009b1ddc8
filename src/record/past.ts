import type { People } from '#people/person.ts';
import type { History } from './history.ts';

/** Translations and orders together: a screen's worth is asked for at a time. */
const AT_ONCE = 100;
const IDS = /^\d{1,20}(,\d{1,20})*$/;

/** The ids of `?jobs=1,2&orders=3`; undefined for any other query. */
function idsIn(search: string): { jobs: string[]; orders: string[] } | undefined {
  const pairs = [...new URLSearchParams(search)];
  const kinds = new Map(pairs);
  const isKnown = [...kinds].every(([kind, ids]) => /^(jobs|orders)$/.test(kind) && IDS.test(ids));
  const of = (kind: string) => kinds.get(kind)?.split(',') ?? [];
  const [jobs, orders] = [of('jobs'), of('orders')];
  const count = jobs.length + orders.length;
  const isFine = isKnown && kinds.size === pairs.length && count > 0 && count <= AT_ONCE;
  return isFine ? { jobs, orders } : undefined;
}

/** Tells what a record has of some translations and orders; `refresh` asks for what others wrote meanwhile. */
export const pastOf =
  (history: History, refresh: () => Promise<unknown>): NonNullable<People['past']> =>
  async (search) => {
    const ids = idsIn(search);
    if (!ids) return 'not_allowed';
    try {
      // First it is listened to what is added.
      await history.read([], []);
      await refresh();
      return await history.read(ids.jobs, ids.orders);
    } catch {
      return 'record_unavailable';
    }
  };
