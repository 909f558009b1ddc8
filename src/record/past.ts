import type { WhoOrdered } from '#people/own.ts';
import type { People } from '#people/person.ts';
import type { History, PastAct } from './history.ts';

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

/** What the record has, what others wrote meanwhile too. Rejects where it cannot be had. */
const readNow =
  (history: History, refresh: () => Promise<unknown>): History['read'] =>
  async (jobs, orders) => {
    // First it is listened to what is added.
    await history.read([], []);
    await refresh();
    return history.read(jobs, orders);
  };

/** Tells who placed an order that Gengo has taken. */
export const whoOrdered = (history: History, refresh: () => Promise<unknown>): WhoOrdered => {
  const read = readNow(history, refresh);
  return async (order) => {
    const { orders } = await read([], [order]);
    return orders[order]?.findLast(isPlaced)?.who;
  };
};

const isPlaced = ({ act, outcome }: PastAct) =>
  act === 'order' && (outcome === 'done' || outcome === 'found-done');

/** Tells what a record has of some translations and orders; `refresh` asks for what others wrote meanwhile. */
export const pastOf =
  (history: History, refresh: () => Promise<unknown>): NonNullable<People['past']> =>
  async (search) => {
    const ids = idsIn(search);
    if (!ids) return 'not_allowed';
    try {
      return await readNow(history, refresh)(ids.jobs, ids.orders);
    } catch {
      return 'record_unavailable';
    }
  };
