import { openChannel } from '#lib/between-tabs.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createNotes, type NoteShelf } from './notes.ts';
import { type Engine, type Kept, newerOf, type Part, type Stored } from './engine.ts';

interface Schema extends DBSchema {
  main: { key: string; value: Kept };
  pieces: { key: string; value: Kept };
}

interface IdbOptions {
  /** Another name is another disk. */
  name?: string;
  shelf: NoteShelf;
  /** A newer Galley, in another tab, wants to change what this one knows: from now on nothing can be kept here. */
  onOutdated?: () => void;
}

const VERSION = 1;
const PARTS = ['main', 'pieces'] as const;

/** In ms: a browser that does not open its database within that, or does not read from it, will not. */
const PATIENCE = 4_000;

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The browser’s database is silent')), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** All keys that begin with a prefix: no key holds the last character there is. */
const within = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** What is kept in the browser's IndexedDB. Where that is blocked, every call rejects. */
export function createIdbEngine({
  name = 'galley',
  shelf,
  onOutdated = () => {},
}: IdbOptions): Engine {
  const channel = openChannel(`galley:store:${name}`);
  const notes = createNotes(shelf, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  let opening: Promise<IDBPDatabase<Schema>> | undefined;

  const open = () => {
    opening ??= connect(name, {
      onClosed: () => {
        opening = undefined;
      },
      onOutdated,
    });
    return opening;
  };

  const commit: Engine['commit'] = async (entries, durability) => {
    const db = await open();
    const parts = PARTS.filter((part) => entries.some((entry) => entry.part === part));
    const transaction = db.transaction(parts, 'readwrite', { durability });
    const write = async () => {
      try {
        const known = await Promise.all(
          entries.map(({ part, key }) => transaction.objectStore(part).get(key)),
        );
        const there = new Map(
          entries.map((entry, index) => [entry.part + entry.key, known[index]]),
        );
        const { writing, newer } = newerOf(entries, ({ part, key }) => there.get(part + key));
        await Promise.all(
          writing.map(async ({ part, key, seq, value }) =>
            transaction.objectStore(part).put({ key, seq, value }),
          ),
        );
        return { writing, newer };
      } catch (error) {
        // One that cannot be written takes the others with it.
        abort(transaction);
        throw error;
      }
    };
    const [{ writing, newer }] = await Promise.all([write(), transaction.done]);
    tell(writing.filter(({ part }) => part === 'main'));
    return newer;
  };

  /** What another page does with it is no concern of who wrote. */
  const tell = (entries: readonly Stored[] | undefined) => {
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
      channel?.postMessage({ entries });
    } catch {
      // Closed meanwhile.
    }
  };

  return {
    // WebKit may keep the reading back behind a page that has gone: the next one must not stay blank for it.
    load: async (part, prefix) => inTime((await open()).getAll(part, within(prefix))),
    commit,
    clear: async (prefix) => {
      notes.clear(prefix);
      const db = await open();
      const transaction = db.transaction(PARTS, 'readwrite', { durability: 'strict' });
      await Promise.all(PARTS.map((part) => transaction.objectStore(part).delete(within(prefix))));
      await transaction.done;
      tell(undefined);
    },
    prune: async (before) => {
      const db = await open();
      const transaction = db.transaction(PARTS, 'readwrite');
      await Promise.all(
        PARTS.map(async (part) => {
          const all = await transaction.objectStore(part).getAll();
          const old = all.filter(({ seq, value }) => value === undefined && seq < before);
          await Promise.all(old.map(({ key }) => transaction.objectStore(part).delete(key)));
        }),
      );
      await transaction.done;
    },
    listen: (listener) => {
      // Only our own engine speaks on it, in this or another tab.
      const hear = ({ data }: MessageEvent<{ entries: readonly Stored[] | undefined }>) =>
        listener(data.entries);
      channel?.addEventListener('message', hear);
      return () => channel?.removeEventListener('message', hear);
    },
    note: (entries) => {
      const isNoted = notes.write(entries);
      // What others write from now on is newer than that.
      if (entries.length > 0) tell(undefined);
      return isNoted;
    },
    mergeNotes: () => inTime(notes.merge((entries) => commit(entries, 'strict'))),
    close: () => {
      channel?.close();
      void opening?.then((db) => db.close()).catch(() => {});
    },
  };
}

function abort(transaction: { abort: () => void }) {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

async function connect(
  name: string,
  { onClosed, onOutdated }: { onClosed: () => void; onOutdated: () => void },
): Promise<IDBPDatabase<Schema>> {
  try {
    return await inTime(
      openDB<Schema>(name, VERSION, {
        upgrade: (db) => {
          for (const part of PARTS satisfies readonly Part[])
            db.createObjectStore(part, { keyPath: 'key' });
        },
        // The newer Galley waits for this one to let go.
        blocking: (_current, _blocked, event) => {
          (event.target as IDBDatabase).close(); // of what else would it be
          onOutdated();
        },
        terminated: onClosed,
      }),
    );
  } catch (error) {
    onClosed();
    // A newer Galley was here before, and this one comes from a cache.
    if (error instanceof DOMException && error.name === 'VersionError') onOutdated();
    throw error;
  }
}
