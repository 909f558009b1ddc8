import { type Durability, type Engine, newerOf, type Stored } from './engine.ts';
import { abort, createConnection, inTime, PARTS } from './idb-connection.ts';
import { createNotes, type NoteStorage } from './notes.ts';
import { clearRecords, storeChannel } from './records.ts';

type Connection = ReturnType<typeof createConnection>;

interface IdbOptions {
  /** Another name is another disk. */
  name?: string;
  storage: NoteStorage;
  /** In ms: who reads goes on without a database that is slower to open or to answer. */
  patience?: number;
  /** In ms: what is written and not on disk by then has failed. */
  writingPatience?: number;
  /** A newer Galley, in another tab, wants to change what this one knows: from now on nothing can be kept here. */
  onOutdated?: () => void;
}

/** All keys that begin with a prefix: no key holds the last character there is. */
const within = (prefix: string) => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** What is kept in the browser's IndexedDB. Where that is blocked, every call rejects. */
export function createIdbEngine({
  name = 'galley',
  storage,
  patience = 4_000,
  writingPatience = 10_000,
  onOutdated = () => {},
}: IdbOptions): Engine {
  const channel = storeChannel(name);
  const notes = createNotes(storage, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  const connection = createConnection({ name, patience, onOutdated });

  /** What another page does with it is no concern of who wrote. */
  const tell = (entries: readonly Stored[] | undefined) => {
    try {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is of one origin
      channel?.postMessage({ entries });
    } catch {
      // Closed meanwhile.
    }
  };
  const commit: Engine['commit'] = async (entries, durability) => {
    const { writing, newer } = await writeAll(connection, entries, durability, writingPatience);
    tell(writing.filter(({ part }) => part === 'main'));
    return newer;
  };

  return {
    load: (part, prefix) =>
      connection.transact([part], 'readonly', (transaction) =>
        inTime(patience, transaction.objectStore(part).getAll(within(prefix))),
      ),
    commit,
    clear: async (prefix) => {
      notes.clear(prefix);
      const clearing = await Promise.allSettled([
        clearAll(connection, prefix),
        clearRecords(prefix, name),
      ]);
      tell(undefined);
      for (const one of clearing) if (one.status === 'rejected') throw one.reason;
    },
    prune: (before) => pruneAll(connection, before),
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
    mergeNotes: () => notes.merge((entries) => commit(entries, 'strict')),
    close: () => {
      channel?.close();
      connection.close();
    },
  };
}

/** More at once hold the page up: an order may have 100,000 texts. */
const BATCH = 200;

/** Some requests of a transaction after the other; it stays open, since the next follow at the last one's answer. */
async function inBatches<T, Of>(all: readonly Of[], ask: (one: Of) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let at = 0; at < all.length; at += BATCH)
    // Async: of what throws at once, those before it are waited for too.
    for (const answer of await Promise.all(all.slice(at, at + BATCH).map(async (one) => ask(one))))
      answers.push(answer);
  return answers;
}

/** As `Engine.commit`; gives also what was written. */
function writeAll(
  connection: Connection,
  entries: readonly Stored[],
  durability: Durability,
  patience: number,
): Promise<{ writing: Stored[]; newer: Stored[] }> {
  const parts = PARTS.filter((part) => entries.some((entry) => entry.part === part));
  return connection.transact(
    parts,
    'readwrite',
    async (transaction) => {
      const write = async () => {
        try {
          const known = await inBatches(entries, ({ part, key }) =>
            transaction.objectStore(part).get(key),
          );
          const there = new Map(
            entries.map((entry, index) => [entry.part + entry.key, known[index]]),
          );
          const found = newerOf(entries, ({ part, key }) => there.get(part + key));
          await inBatches(found.writing, ({ part, key, seq, value }) =>
            transaction.objectStore(part).put({ key, seq, value }),
          );
          return found;
        } catch (error) {
          // One that cannot be written takes the others with it.
          abort(transaction);
          throw error;
        }
      };
      const written = Promise.all([write(), transaction.done]);
      // An act waits for what is strict, and its person for both: it fails rather than stand still.
      const [found] = await (durability === 'strict'
        ? inTime(patience, written, () => abort(transaction))
        : written);
      return found;
    },
    { durability },
  );
}

/** As `Engine.clear`, but for notes. */
const clearAll = ({ transact }: Connection, prefix: string): Promise<void> =>
  transact(
    PARTS,
    'readwrite',
    async (transaction) => {
      await Promise.all(PARTS.map((part) => transaction.objectStore(part).delete(within(prefix))));
      await transaction.done;
    },
    { durability: 'strict' },
  );

/** As `Engine.prune`. */
const pruneAll = ({ transact }: Connection, before: number): Promise<void> =>
  transact(PARTS, 'readwrite', async (transaction) => {
    await Promise.all(
      PARTS.map(async (part) => {
        const all = await transaction.objectStore(part).getAll();
        const old = all.filter(({ seq, value }) => value === undefined && seq < before);
        await Promise.all(old.map(({ key }) => transaction.objectStore(part).delete(key)));
      }),
    );
    await transaction.done;
  });
