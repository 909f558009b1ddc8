import { openDB } from 'idb';
import { expect, onTestFinished, vi } from 'vitest';
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
  const engine = createIdbEngine({ storage: localStorage });
  const found = [...(await engine.load('main', '')), ...(await engine.load('pieces', ''))];
  engine.close();
  return new Map(found.flatMap(({ key, value }) => (key === '' ? [] : [[key, value]])));
}

/** The keys under which something is kept, that hold these words. */
export async function keysKept(words: string): Promise<string[]> {
  const found = [...(await onDisk())];
  return found.flatMap(([key, value]) => (value !== undefined && key.includes(words) ? [key] : []));
}

/** What pages noted as they went away, and nobody has brought to the disk since. */
export const noted = (): string =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith('galley:note:'))
    .map((key) => localStorage.getItem(key))
    .join();

/** The theme, which the first paint needs before the store is open. */
export const keptTheme = (): string | null => localStorage.getItem('galley:theme');

/** From now on the browser keeps nothing, as where site data is blocked. Until the test's end. */
export function blockStorage(): void {
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
}

/** Nothing has been written for a while: a reading would wait behind a writing that waits. */
async function quietDisk() {
  let before = '';
  const isQuiet = async () => {
    const now = JSON.stringify([...(await onDisk())]);
    const isSame = now === before;
    before = now;
    return isSame;
  };
  await expect.poll(isQuiet, { interval: 500 }).toBe(true);
}

/** From now on the disk is busy, until it is let go: `readonly`, all writing waits; `readwrite`, all reading too. */
export async function occupyDisk(mode: IDBTransactionMode, name = 'galley') {
  if (mode === 'readonly') await quietDisk();
  const holder = await openDB(name, 1);
  const { store } = holder.transaction('main', mode);
  const end = new AbortController();
  const hold = async () => {
    while (!end.signal.aborted) await store.get('');
  };
  const held = hold();
  const letGo = async () => {
    end.abort();
    await held;
    holder.close();
  };
  onTestFinished(letGo);
  return letGo;
}
