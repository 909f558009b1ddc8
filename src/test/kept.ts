import { createIdbEngine } from '#store/idb-engine.ts';
import { openStore } from '#store/open-store.ts';

/** Keeps something in the test's browser before a page is opened. */
export async function keep(key: string, value: unknown): Promise<void> {
  const store = openStore();
  await store.write(key, value, { durability: 'strict' });
  store.close();
}

/** Forgets all that this browser keeps. */
export async function forgetAll(): Promise<void> {
  localStorage.clear();
  const store = openStore();
  await store.forget('');
  store.close();
}

/** What is on disk now, main and pieces, by key. Not what a page means to write. */
export async function onDisk(): Promise<ReadonlyMap<string, unknown>> {
  const engine = createIdbEngine({ shelf: localStorage });
  const found = [...(await engine.load('main', '')), ...(await engine.load('pieces', ''))];
  engine.close();
  return new Map(found.flatMap(({ key, value }) => (key === '' ? [] : [[key, value]])));
}
