import type { Store } from './options.ts';

const DATABASE = 'galley-sandbox';
const TABLE = 'state';
const KEY = 'account';

/** How long a page waits for the one before it (a reload) to let go. */
const PATIENCE = 1000;

/**
 * A store in IndexedDB with one writer among the browser's tabs; undefined in a second tab, whose
 * sandbox then lives in memory only.
 */
export async function tabStore(): Promise<Store | undefined> {
  if (!(await isOnlyTab())) return undefined;
  const database = await opened();
  const table = (mode: IDBTransactionMode) => database.transaction(TABLE, mode).objectStore(TABLE);
  return {
    load: async () => {
      const text: unknown = await finished(table('readonly').get(KEY));
      return typeof text === 'string' ? text : undefined;
    },
    save: async (state) => {
      await finished(table('readwrite').put(state, KEY));
    },
  };
}

/** Takes a lock that the page holds as long as it lives. */
function isOnlyTab(): Promise<boolean> {
  return new Promise((answer) => {
    const hold = () => {
      answer(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks
      .request(DATABASE, { signal: AbortSignal.timeout(PATIENCE) }, hold)
      .catch(() => answer(false));
  });
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TABLE));
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
}
