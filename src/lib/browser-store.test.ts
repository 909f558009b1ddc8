import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createBrowserStore } from './browser-store.ts';

function shelfOf(entries: Record<string, string> = {}) {
  const items = new Map(Object.entries(entries));
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index] ?? null,
    get length() {
      return items.size;
    },
  };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('reads at once what was written and saves it 300 ms after the first unsaved change', () => {
  const shelf = shelfOf();
  const store = createBrowserStore(shelf);
  store.write('a:draft', 'D');
  vi.advanceTimersByTime(200);
  store.write('a:draft', 'Dear');
  expect(store.read('a:draft')).toBe('Dear');
  expect(shelf.items.size).toBe(0);
  vi.advanceTimersByTime(100);
  expect(shelf.items).toEqual(new Map([['galley:a:draft', '"Dear"']]));
});

test('saves at once when the page goes away', () => {
  const shelf = shelfOf();
  const store = createBrowserStore(shelf);
  store.write('key', { rating: 5 });
  store.flush();
  expect(createBrowserStore(shelf).read('key')).toEqual({ rating: 5 });
});

test('a removed value does not come back with a late save', () => {
  const shelf = shelfOf({ 'galley:key': '"old"' });
  const store = createBrowserStore(shelf);
  store.write('key', 'new');
  store.remove('key');
  vi.runAllTimers();
  expect(store.read('key')).toBeUndefined();
  expect(shelf.items.size).toBe(0);
});

test('forgets one account, saved and unsaved, and nothing else', () => {
  const others = { 'galley:theme': 'dark', 'galley:b:draft': '1', 'a:draft': 'not ours' };
  const shelf = shelfOf({ ...others, 'galley:a:draft': '1', 'galley:a:orders': '[]' });
  const store = createBrowserStore(shelf);
  expect(store.read('a:draft')).toBe(1);
  store.write('a:late', 1);
  store.forget('a:');
  vi.runAllTimers();
  expect(Object.fromEntries(shelf.items)).toEqual(others);
  expect(['a:draft', 'a:orders', 'a:late'].map(store.read)).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

test('keeps a value readable where nothing can be saved, and saves it when it can', () => {
  const shelf = shelfOf();
  const full = vi.spyOn(shelf, 'setItem').mockImplementationOnce(() => {
    throw new Error('QuotaExceededError');
  });
  const store = createBrowserStore(shelf);
  store.write('key', 1);
  vi.runAllTimers();
  expect(full).toHaveBeenCalledOnce();
  expect(store.read('key')).toBe(1);
  store.flush();
  expect(shelf.items.get('galley:key')).toBe('1');
});

test('looks again at what another tab may have written, unless something of its own is unsaved', () => {
  const shelf = shelfOf({ 'galley:a:drafts': '1', 'galley:a:draft': '1' });
  const store = createBrowserStore(shelf);
  expect(store.read('a:drafts')).toBe(1);
  store.write('a:draft', 2);
  shelf.setItem('galley:a:drafts', '3');
  shelf.setItem('galley:a:draft', '3');
  store.reread('a:drafts');
  store.reread('a:draft');
  expect(store.read('a:drafts')).toBe(3);
  expect(store.read('a:draft')).toBe(2);
});

test('reads what is not JSON as nothing', () => {
  expect(createBrowserStore(shelfOf({ 'galley:key': '{oops' })).read('key')).toBeUndefined();
});

test('tells its listeners, until they stop', () => {
  const store = createBrowserStore(shelfOf());
  const listener = vi.fn<() => void>();
  const stop = store.subscribe(listener);
  store.write('key', 1);
  store.remove('key');
  stop();
  store.write('key', 2);
  expect(listener).toHaveBeenCalledTimes(2);
});
