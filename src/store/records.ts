import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { openChannel } from '#lib/between-tabs.ts';
import { inTime } from './idb-connection.ts';

/*
 * Many small things under keys of their own, which no page reads when it opens: a worker looks after them. They
 * stand in a database apart, so that neither waits for the other.
 */

interface Schema extends DBSchema {
  records: { key: string; value: unknown };
}

/** Records by their keys (`owner:name:id`). Every call rejects where nothing can be kept, or nothing answers. */
export interface Records {
  /** In the order of the keys; undefined: there is none. They came from outside: parse them. */
  get: (keys: readonly string[]) => Promise<unknown[]>;
  /** All of them or none. */
  put: (entries: readonly (readonly [key: string, value: unknown])[]) => Promise<void>;
  /** Hands on all whose keys begin with this, some thousand at a time: never are all in memory. */
  each: (prefix: string, take: (values: readonly unknown[]) => void) => Promise<void>;
  /** Removes all whose keys begin with this. */
  clear: (prefix: string) => Promise<void>;
  close: () => void;
}

/** So many are handed on at a time. */
const SOME = 1_000;

/** In ms: who asks goes on without a database that is slower. */
const PATIENCE = 10_000;

/** The records of a disk of this name; the browser's own by default. */
export function openRecords(disk = 'galley'): Records {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const open = () => (opening ??= connect(`${disk}-records`, () => (opening = undefined)));
  const close = () => {
    const last = opening;
    opening = undefined;
    void last?.then((db) => db.close()).catch(() => {});
  };
  return {
    get: async (keys) => {
      const store = (await open()).transaction('records').store;
      return inTime(PATIENCE, Promise.all(keys.map((key) => store.get(key))));
    },
    put: async (entries) => {
      const { store, done } = (await open()).transaction('records', 'readwrite');
      await inTime(
        PATIENCE,
        Promise.all([...entries.map(([key, value]) => store.put(value, key)), done]),
      );
    },
    each: async (prefix, take) => {
      const db = await open();
      const end = `${prefix}\uffff`;
      let from: string | undefined = prefix;
      while (from !== undefined) {
        const range = IDBKeyRange.bound(from, end, from !== prefix);
        const { store } = db.transaction('records');
        const [keys, values] = await inTime(
          PATIENCE,
          Promise.all([store.getAllKeys(range, SOME), store.getAll(range, SOME)]),
        );
        take(values);
        from = keys.length === SOME ? keys.at(-1) : undefined;
      }
    },
    clear: async (prefix) => {
      await inTime(
        PATIENCE,
        (await open()).delete('records', IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
      );
    },
    close,
  };
}

/** Where the pages of one disk tell each other what they wrote; no `entries`: that they cleared something. */
export const storeChannel = (disk = 'galley'): BroadcastChannel | undefined =>
  openChannel(`galley:store:${disk}`);

/** Forgets all records whose keys begin with this, on the browser's disk of this name. @throws */
export async function clearRecords(prefix: string, disk?: string): Promise<void> {
  const records = openRecords(disk);
  try {
    await records.clear(prefix);
  } finally {
    records.close();
  }
}

/** Records that last as long as who holds them. */
export function recordsInMemory(): Records {
  const all = new Map<string, unknown>();
  const within = (prefix: string) => [...all.keys()].filter((key) => key.startsWith(prefix));
  return {
    get: async (keys) => keys.map((key) => all.get(key)),
    put: async (entries) => {
      for (const [key, value] of entries) all.set(key, value);
    },
    each: async (prefix, take) => take(within(prefix).map((key) => all.get(key))),
    clear: async (prefix) => {
      for (const key of within(prefix)) all.delete(key);
    },
    close: () => {},
  };
}

const connect = async (name: string, onClosed: () => void): Promise<IDBPDatabase<Schema>> => {
  try {
    return await inTime(
      PATIENCE,
      openDB<Schema>(name, 1, {
        upgrade: (db) => void db.createObjectStore('records'),
        // A newer Galley waits for this one to let go; what comes then opens it anew, or fails.
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close(); // of what else would it be
          onClosed();
        },
        terminated: onClosed,
      }),
    );
  } catch (error) {
    onClosed();
    throw error;
  }
};
