import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Kept, Part } from './engine.ts';

interface Schema extends DBSchema {
  main: { key: string; value: Kept };
  pieces: { key: string; value: Kept };
}

type Mode = 'readonly' | 'readwrite';
type Transaction<M extends Mode> = IDBPTransaction<Schema, readonly Part[], M>;

interface ConnectionOptions {
  name: string;
  /** In ms: who asks goes on without a database that is slower to open. */
  patience: number;
  /** A newer Galley, in another tab, wants to change what this one knows. */
  onOutdated: () => void;
}

const VERSION = 1;
export const PARTS: readonly Part[] = ['main', 'pieces'];

/** The database, opened when it is needed, and let go while the page is put away. */
export function createConnection(options: ConnectionOptions) {
  let opening: Promise<IDBPDatabase<Schema>> | undefined;
  const live = new Set<Pick<IDBTransaction, 'abort'>>();
  /** While the page is put away, to come back perhaps. */
  let away: PromiseWithResolvers<void> | undefined;
  let timesAway = 0;

  const open = async () => {
    await away?.promise;
    opening ??= connect({
      ...options,
      onClosed: () => {
        opening = undefined;
      },
    });
    return opening;
  };
  const close = () => void opening?.then((db) => db.close()).catch(() => {});

  const begin = <M extends Mode>(
    db: IDBPDatabase<Schema>,
    parts: readonly Part[],
    mode: M,
    how?: IDBTransactionOptions,
  ): Transaction<M> => {
    const transaction = db.transaction(parts, mode, how);
    live.add(transaction);
    const forget = () => void live.delete(transaction);
    transaction.done.then(forget, forget);
    return transaction;
  };

  /** Does it in a transaction; once more where the page was put away in the midst of it. @throws */
  const transact = async <T, M extends Mode>(
    parts: readonly Part[],
    mode: M,
    work: (transaction: Transaction<M>) => Promise<T>,
    how?: IDBTransactionOptions,
  ): Promise<T> => {
    const times = timesAway;
    try {
      return await work(begin(await open(), parts, mode, how));
    } catch (error) {
      if (times === timesAway) throw error;
      return transact(parts, mode, work, how);
    }
  };

  // A page that is put away stands still in the midst of a transaction, and every other page waits for it: WebKit's
  // next one stayed blank. What was under way is in the page's note.
  const listening = new AbortController();
  const { signal } = listening;
  const putAway = () => {
    timesAway += 1;
    away = Promise.withResolvers();
    close();
    opening = undefined;
    for (const transaction of live) abort(transaction);
  };
  const comeBack = () => {
    away?.resolve();
    away = undefined;
  };
  addEventListener('pagehide', ({ persisted }) => persisted && putAway(), { signal });
  addEventListener('pageshow', comeBack, { signal });

  return {
    transact,
    close: () => {
      listening.abort();
      close();
    },
  };
}

/** Gives the work up after so many ms. @throws then, and what the work throws */
export async function inTime<T>(patience: number, work: Promise<T>, giveUp = () => {}): Promise<T> {
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

export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

async function connect({
  name,
  patience,
  onClosed,
  onOutdated,
}: ConnectionOptions & { onClosed: () => void }): Promise<IDBPDatabase<Schema>> {
  try {
    return await inTime(
      patience,
      openDB<Schema>(name, VERSION, {
        upgrade: (db) => {
          for (const part of PARTS) db.createObjectStore(part, { keyPath: 'key' });
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
