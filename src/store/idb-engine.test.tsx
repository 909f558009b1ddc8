import { deleteDB, openDB } from 'idb';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { testEngine } from '#test/engine-contract.ts';
import { occupyDisk } from '#test/kept.ts';
import { createIdbEngine } from './idb-engine.ts';
import type { Stored } from './engine.ts';

let browsers = 0;
const newName = () => `engine-test-${(browsers += 1)}`;
const one: Stored = { part: 'main', key: 'a', seq: 1, value: 'a' };
/** A failing disk, a forbidden one: as the browser tells it. */
const failing = (name: string) => () => {
  throw new DOMException('not here', name);
};

/** Pages of one browser, whose disk is removed when the test is over. */
function openBrowser() {
  const name = newName();
  const engines: ReturnType<typeof createIdbEngine>[] = [];
  onTestFinished(async () => {
    for (const engine of engines) engine.close();
    localStorage.clear();
    await deleteDB(name);
  });
  const page = (options: Omit<Parameters<typeof createIdbEngine>[0], 'storage'> = {}) => {
    const engine = createIdbEngine({ name, storage: localStorage, ...options });
    engines.push(engine);
    return engine;
  };
  return { name, page, local: localStorage };
}

testEngine(() => {
  const { page, local } = openBrowser();
  return { page: () => page(), local };
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a newer version that opens the disk is let in at once, and what is written later fails softly', async () => {
  const { name, page } = openBrowser();
  const onOutdated = vi.fn<() => void>();
  const engine = page({ onOutdated });
  await engine.commit([one], 'strict');
  const blocked = vi.fn<() => void>();
  const newer = await openDB(name, 2, { blocked });
  expect(blocked).not.toHaveBeenCalled();
  expect(onOutdated).toHaveBeenCalledOnce();
  await expect(engine.commit([{ ...one, seq: 2 }], 'strict')).rejects.toThrow(/./);
  await expect(engine.load('main', '')).rejects.toThrow(/./);
  expect(await newer.getAll('main')).toHaveLength(1);
  newer.close();
});

test('an older version that meets a newer disk says that it is outdated', async () => {
  const { name, page } = openBrowser();
  (await openDB(name, 2)).close();
  const onOutdated = vi.fn<() => void>();
  await expect(page({ onOutdated }).load('main', '')).rejects.toThrow(/./);
  expect(onOutdated).toHaveBeenCalledOnce();
});

test('a database that another one keeps from opening is given up', async () => {
  const { name, page } = openBrowser();
  // An open page that never lets go, while a newer version waits for it.
  const holder = await openDB(name, 1);
  const waiting = openDB(name, 2);
  await expect(page({ patience: 300 }).load('main', '')).rejects.toThrow('silent');
  holder.close();
  (await waiting).close();
});

test('a database that opens and does not answer is given up', async () => {
  const { name, page } = openBrowser();
  await page().load('main', '');
  const letGo = await occupyDisk('readwrite', name);
  await expect(page({ patience: 300 }).load('main', '')).rejects.toThrow('silent');
  await letGo();
});

test('what an act waits for fails in time, and does not come to the disk later', async () => {
  const { name, page } = openBrowser();
  const engine = page({ writingPatience: 300 });
  await engine.load('main', '');
  const letGo = await occupyDisk('readwrite', name);
  await expect(engine.commit([one], 'strict')).rejects.toThrow('silent');
  await letGo();
  expect(await engine.load('main', '')).toEqual([]);
  await engine.commit([one], 'strict');
  expect(await engine.load('main', '')).toHaveLength(1);
});

test('a page that is put away keeps no other one waiting, and writes on when it is back', async () => {
  const { page } = openBrowser();
  const away = page();
  await away.load('main', '');
  const writing = away.commit([one], 'strict');
  // Until its transaction has begun.
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
  const other = page();
  expect(await other.load('main', '')).toEqual([]);
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  await writing;
  expect(await other.load('main', '')).toEqual([{ key: 'a', seq: 1, value: 'a' }]);
});

test('where IndexedDB is absent, null or forbidden every call rejects', async () => {
  for (const absent of [undefined, null, { open: failing('SecurityError') }]) {
    vi.stubGlobal('indexedDB', absent);
    const engine = createIdbEngine({ name: newName(), storage: localStorage });
    await expect(engine.load('main', '')).rejects.toThrow(/./);
    await expect(engine.commit([one], 'strict')).rejects.toThrow(/./);
    engine.close();
  }
});

test('where there is no room nothing of a commit is written, and later there is room again', async () => {
  const { page } = openBrowser();
  const engine = page();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(function first(
    this: IDBObjectStore,
    value: unknown,
  ) {
    put.mockImplementationOnce(failing('QuotaExceededError'));
    return this.add(value);
  });
  await expect(engine.commit([one, { ...one, key: 'b' }], 'strict')).rejects.toThrow('not here');
  expect(await engine.load('main', '')).toEqual([]);
  await engine.commit([one], 'strict');
  expect(await engine.load('main', '')).toHaveLength(1);
});

test('what must not be lost asks for the disk, and not for its cache', async () => {
  const { page } = openBrowser();
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const engine = page();
  await engine.commit([one], 'strict');
  await engine.commit([one], 'relaxed');
  expect(transaction.mock.calls.map(([, , options]) => options)).toEqual([
    { durability: 'strict' },
    { durability: 'relaxed' },
  ]);
});

test('without channels a page still keeps what it writes', async () => {
  vi.stubGlobal('BroadcastChannel', failing('SecurityError'));
  const engine = openBrowser().page();
  await engine.commit([one], 'strict');
  expect(await engine.load('main', '')).toHaveLength(1);
});
