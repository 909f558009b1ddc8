import type { Store } from '../world/options.ts';

const TABLE = 'state';
const KEY = 'account';

/** A store in the IndexedDB of that name. */
export async function tabStore(name: string): Promise<Store> {
  const database = await opened(name);
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

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(TABLE));
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error));
  });
}
