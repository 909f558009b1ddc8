import * as z from 'zod/mini';
import { createListeners } from '#lib/listeners.ts';
import { type Slot, slotKey } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { bulkRun, type BulkRun } from './bulk-types.ts';

/** The ledger of an owner: what is written is readable at once, and on disk when the promise says so. */
export interface BulkStore {
  /** The same object until it changes; undefined too for what cannot be read. */
  read: () => BulkRun | undefined;
  write: (run: BulkRun) => Promise<boolean>;
  remove: () => Promise<boolean>;
  /** Reads the disk: another tab may have written it. */
  fresh: () => Promise<BulkRun | undefined>;
  /** Resolves when what was written is on disk, or could not be brought there. */
  flush: () => Promise<void>;
  subscribe: (listener: () => void) => () => void;
}

/** Of a run only the entries that changed are written. */
export const LEDGER: Slot<z.ZodMiniOptional<typeof bulkRun>> = {
  name: 'bulk',
  shape: z.optional(bulkRun),
  empty: undefined,
  durability: 'strict',
  pieces: {
    split: (kept) => {
      const { entries, ...head } = kept as BulkRun; // nothing else is written here
      return { head, pieces: new Map(entries.map((entry, index) => [nameOf(index), entry])) };
    },
    join: (head, pieces) =>
      typeof head === 'object'
        ? {
            ...head,
            entries: [...pieces].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one),
          }
        : undefined,
  },
};

/** In the order of their places, as text. */
const nameOf = (index: number) => String(index).padStart(7, '0');

/** Beside everything else of the owner, so that it is forgotten with that. */
export function createBulkStore(store: Store, owner: string): BulkStore {
  const key = slotKey(owner, LEDGER);
  let known: { kept: unknown; run: BulkRun | undefined } = { kept: undefined, run: undefined };
  const read = () => {
    const kept = store.read(key);
    if (kept !== known.kept) known = { kept, run: z.safeParse(bulkRun, kept).data };
    return known.run;
  };
  return {
    read,
    write: (run) => {
      known = { kept: run, run };
      return store.write(key, run, LEDGER);
    },
    remove: () => store.remove(key, { durability: 'strict' }),
    fresh: async () => {
      await store.fresh(key, LEDGER.pieces);
      return read();
    },
    flush: store.flush,
    subscribe: store.subscribe,
  };
}

/** For a page whose run ends with the page: no other tab shares it. */
export function createPageLedger(): BulkStore {
  let run: BulkRun | undefined;
  const { subscribe, tell } = createListeners();
  const change = async (next: BulkRun | undefined) => {
    run = next;
    tell();
    return true;
  };
  return {
    read: () => run,
    write: change,
    remove: () => change(undefined),
    fresh: async () => run,
    flush: async () => {},
    subscribe,
  };
}
