import { openChannel } from '#lib/between-tabs.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { createNotes, type NoteStorage } from './notes.ts';
import { type Engine, type Kept, newerOf, type Part, type Stored } from './engine.ts';

interface Schema extends DBSchema {
  main: { key: string; value: Kept };
  pieces: { key: string; value: Kept };
}

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

const VERSION = 1;
const PARTS = ['main', 'pieces'] as const;

async function inTime<T>(patience: number, work: Promise<T>, giveUp = () => {}): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new Error('The browser’s database is silent'));
    }, patience);
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
  storage,
  patience = 4_000,
  writingPatience = 10_000,
  onOutdated = () => {},
}: IdbOptions): Engine {
  const channel = openChannel(`galley:store:${name}`);
  const notes = createNotes(storage, crypto.getRandomValues(new Uint32Array(2)).join('-'));
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const live = new Set<Pick<IDBTransaction, 'abort'>>();
  /** While the page is put away, to come back perhaps. */
  let away: PromiseWithResolvers<void> | undefined;
  let timesAway = 0;

  const open = async () => {
    await away?.promise;
    opening ??= connect(name, {
      patience,
      onClosed: () => {
        opening = undefined;
      },
      onOutdated,
    });
    return opening;
  };

  /** Does it on the open database; once more where the page was put away in the midst of it. */
  const on = async <T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> => {
    const times = timesAway;
    try {
      return await work(await open());
    } catch (error) {
      if (times === timesAway) throw error;
      return on(work);
    }
  };
  const begin = <M extends 'readonly' | 'readwrite'>(
    db: IDBPDatabase<Schema>,
    parts: readonly Part[],
    mode: M,
    options?: IDBTransactionOptions,
  ) => {
    const transaction = db.transaction(parts, mode, options);
    live.add(transaction);
    const forget = () => void live.delete(transaction);
    transaction.done.then(forget, forget);
    return transaction;
  };

  // A page that is put away stands still in the midst of a transaction, and every other page waits for it: WebKit's
  // next one stayed blank. What was under way is in the page's note.
  const listening = new AbortController();
  const { signal } = listening;
  const putAway = () => {
    timesAway += 1;
    away = Promise.withResolvers();
    void opening?.then((db) => db.close()).catch(() => {});
    opening = undefined;
    for (const transaction of live) abort(transaction);
  };
  const comeBack = () => {
    away?.resolve();
    away = undefined;
  };
  addEventListener('pagehide', ({ persisted }) => persisted && putAway(), { signal });
  addEventListener('pageshow', comeBack, { signal });

  const commit: Engine['commit'] = (entries, durability) =>
    on(async (db) => {
      const parts = PARTS.filter((part) => entries.some((entry) => entry.part === part));
      const transaction = begin(db, parts, 'readwrite', { durability });
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
      const written = Promise.all([write(), transaction.done]);
      // An act waits for what is strict, and its person for both: it fails rather than stand still.
      const [{ writing, newer }] = await (durability === 'strict'
        ? inTime(writingPatience, written, () => abort(transaction))
        : written);
      tell(writing.filter(({ part }) => part === 'main'));
      return newer;
    });

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
    load: (part, prefix) =>
      on((db) => {
        const transaction = begin(db, [part], 'readonly');
        return inTime(patience, transaction.objectStore(part).getAll(within(prefix)));
      }),
    commit,
    clear: async (prefix) => {
      notes.clear(prefix);
      await on(async (db) => {
        const transaction = begin(db, PARTS, 'readwrite', { durability: 'strict' });
        await Promise.all(
          PARTS.map((part) => transaction.objectStore(part).delete(within(prefix))),
        );
        await transaction.done;
      });
      tell(undefined);
    },
    prune: (before) =>
      on(async (db) => {
        const transaction = begin(db, PARTS, 'readwrite');
        await Promise.all(
          PARTS.map(async (part) => {
            const all = await transaction.objectStore(part).getAll();
            const old = all.filter(({ seq, value }) => value === undefined && seq < before);
            await Promise.all(old.map(({ key }) => transaction.objectStore(part).delete(key)));
          }),
        );
        await transaction.done;
      }),
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
      listening.abort();
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
  {
    patience,
    onClosed,
    onOutdated,
  }: Required<Pick<IdbOptions, 'patience' | 'onOutdated'>> & { onClosed: () => void },
): Promise<IDBPDatabase<Schema>> {
  try {
    return await inTime(
      patience,
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
