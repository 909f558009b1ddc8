import * as z from 'zod/mini';
import type { Store } from '#store/store.ts';
import { bulkRun, type BulkRun } from './bulk-types.ts';

/** The ledger of an account: what is written is kept at once, whatever happens next. */
export interface BulkStore {
  /** The same object until it changes; undefined too for what cannot be read. */
  read: () => BulkRun | undefined;
  write: (run: BulkRun) => void;
  remove: () => void;
  /** Another tab may have written it. */
  reread: () => void;
  subscribe: (listener: () => void) => () => void;
  /** Whether a `storage` event is about it. */
  isOurs: (key: string | null) => boolean;
}

/** Beside everything else of the account, so that it is forgotten with that. */
export function createBulkStore(store: Store, account: string): BulkStore {
  const key = `${account}:bulk`;
  let known: { kept: unknown; run: BulkRun | undefined } = { kept: undefined, run: undefined };
  return {
    read: () => {
      const kept = store.read(key);
      if (kept !== known.kept) known = { kept, run: z.safeParse(bulkRun, kept).data };
      return known.run;
    },
    write: (run) => {
      known = { kept: run, run };
      store.write(key, run);
      store.flush();
    },
    remove: () => store.remove(key),
    reread: () => store.reread(key),
    subscribe: store.subscribe,
    // Null: everything was cleared.
    isOurs: (changed) => changed === null || changed.endsWith(key),
  };
}
