import { deleteDB } from 'idb';
import { expect, onTestFinished, test, vi } from 'vitest';
import { kindOfLeft } from '#app/left-over.ts';
import { DRAFT_OF_BEFORE, HELD_OF_BEFORE, LEFT } from '#test/left-by-older.ts';
import { createStore } from './create-store.ts';
import { createIdbEngine } from './idb-engine.ts';
import { lockOf, withTakeover } from './takeover.ts';

let browsers = 0;

/** A browser's pages of this version, on a disk of their own, beside the local storage of older ones. */
function openBrowser(locks: Pick<LockManager, 'request'> | undefined = navigator.locks) {
  const name = `takeover-test-${(browsers += 1)}`;
  const stores: { close: () => void }[] = [];
  onTestFinished(async () => {
    for (const store of stores) store.close();
    await deleteDB(name);
  });
  const open = async (page = createIdbEngine({ name, storage: localStorage })) => {
    const inner = createStore({ engine: page });
    stores.push(inner);
    const store = withTakeover(inner, { storage: localStorage, locks, kindOf: kindOfLeft });
    await store.ready;
    return store;
  };
  return { name, open };
}

const leave = (kept: Readonly<Record<string, unknown>>) => {
  for (const [key, value] of Object.entries(kept))
    localStorage.setItem(`galley:${key}`, JSON.stringify(value));
};
const left = () => Object.keys(localStorage).toSorted();

/** A tab of the older version that holds what is its own. Gives the way in which it lets go. */
const oldTab = (name: string) =>
  new Promise<() => void>((resolve) => {
    const holding = navigator.locks.request(
      name,
      () =>
        new Promise<void>((release) => {
          resolve(release);
          onTestFinished(() => release());
        }),
    );
    // It may be stolen.
    holding.catch(() => {});
  });

const HELD = 'acc:outbox:4100';

test('the older version’s lock names', () => {
  expect(
    [
      'outbox:1',
      'bulk',
      'submission:m1',
      'draft:m1',
      'drafts',
      'bulk:approve',
      'job:1:comment',
    ].map((key) => lockOf(`acc:${key}`)),
  ).toEqual([
    { name: 'galley:acc:outbox:1', isOwned: true },
    { name: 'galley:acc:outbox:bulk', isOwned: true },
    { name: 'galley:acc:outbox:submission:m1', isOwned: true },
    { name: 'galley:acc:draft:m1', isOwned: false },
    undefined,
    undefined,
    undefined,
  ]);
});

/** A draft is read with what it did not have before. */
function nowadays(key: string, value: unknown) {
  if (!key.includes(':draft:')) return value;
  const draft = value as { rows: readonly object[] };
  const rows = draft.rows.map((row) => ({ except: [], anyway: false, ...row }));
  return { mark: '', ...draft, rows };
}

test('everything of the version before is on disk, and no longer in local storage', async () => {
  leave(LEFT);
  localStorage.setItem('galley:theme', 'dark');
  localStorage.setItem('somebody-else', '1');
  localStorage.setItem('galley:torn', '{"a":');
  const { open } = openBrowser();
  const store = await open();
  // What has no lock can be read before the first paint.
  expect(store.read('acc:preferences')).toEqual(LEFT['acc:preferences']);
  await expect.poll(left).toEqual(['galley:theme', 'galley:torn', 'somebody-else']);
  const next = await open();
  for (const [key, value] of Object.entries(LEFT)) {
    expect(await next.fresh(key)).toEqual(nowadays(key, value));
  }
});

test('what an old tab owns stays its own until it lets go', async () => {
  leave(LEFT);
  const letGo = await oldTab(`galley:${HELD}`);
  const { open } = openBrowser();
  const store = await open();
  await expect.poll(left).toEqual([`galley:${HELD}`]);
  expect(store.read(HELD)).toBeUndefined();
  // Undone there, and another decision taken.
  leave({ [HELD]: { ...HELD_OF_BEFORE, at: 2 } });
  letGo();
  await expect.poll(() => store.read(HELD)).toMatchObject({ at: 2 });
  await expect.poll(left).toEqual([]);
});

test('what an old tab has sent is not taken over', async () => {
  leave({ [HELD]: LEFT[HELD] });
  const letGo = await oldTab(`galley:${HELD}`);
  const { open } = openBrowser();
  const store = await open();
  localStorage.removeItem(`galley:${HELD}`);
  letGo();
  // Whoever is next in line has it when everything before is over.
  await navigator.locks.request(`galley:${HELD}`, () => {});
  expect(store.keys('acc:outbox:')).toEqual([]);
});

test('an old tab in line finds nothing to send', async () => {
  leave({ [HELD]: LEFT[HELD] });
  const { open } = openBrowser();
  const opening = open();
  const found = navigator.locks.request(`galley:${HELD}`, async () => {
    await opening;
    return localStorage.getItem(`galley:${HELD}`);
  });
  const store = await opening;
  const text = await found;
  // Either it was first, and this version waited for it, or nothing was left for it.
  await expect.poll(left).toEqual([]);
  expect(store.read(HELD)).toEqual(LEFT[HELD]);
  expect([null, JSON.stringify(LEFT[HELD])]).toContain(text);
});

test('who is given a lock has what an old tab left under it', async () => {
  leave({ [HELD]: LEFT[HELD] });
  const letGo = await oldTab(`galley:${HELD}`);
  const { open } = openBrowser();
  const store = await open();
  const seen = navigator.locks.request(`galley:${HELD}`, { steal: true }, () => store.fresh(HELD));
  expect(await seen).toEqual(LEFT[HELD]);
  expect(left()).toEqual([]);
  letGo();
});

test('a draft that an old tab is writing can be read, and its last words come when it lets go', async () => {
  leave({ 'acc:draft:m1': DRAFT_OF_BEFORE });
  const letGo = await oldTab('galley:acc:draft:m1');
  const { open } = openBrowser();
  const store = await open();
  await expect.poll(() => store.read('acc:draft:m1')).toEqual(DRAFT_OF_BEFORE);
  expect(left()).toEqual(['galley:acc:draft:m1']);
  const last = { ...DRAFT_OF_BEFORE, name: 'Last words', changedAt: DRAFT_OF_BEFORE.changedAt + 1 };
  leave({ 'acc:draft:m1': last });
  letGo();
  await expect.poll(() => store.read('acc:draft:m1')).toEqual(last);
  await expect.poll(left).toEqual([]);
});

test('what was taken does not come back when the browser dies before local storage is on disk', async () => {
  leave(LEFT);
  const { open } = openBrowser();
  const store = await open();
  await expect.poll(left).toEqual([]);
  await store.remove(HELD, { durability: 'strict' });
  await store.remove('acc:job:4100:comment', { durability: 'strict' });
  // As Chromium does when it is killed.
  leave(LEFT);
  const next = await open();
  await expect.poll(left).toEqual([]);
  expect([next.read(HELD), next.read('acc:job:4100:comment')]).toEqual([undefined, undefined]);
});

test('an old tab that writes again: what it may own is taken again, all else where there is nothing', async () => {
  leave(LEFT);
  const { open } = openBrowser();
  const store = await open();
  await expect.poll(left).toEqual([]);
  await store.write('acc:job:4100:comment', 'typed here', { durability: 'strict' });
  await store.remove(HELD, { durability: 'strict' });
  leave({
    'acc:job:4100:comment': 'typed there',
    'acc:job:4101:comment': 'new there',
    [HELD]: { ...HELD_OF_BEFORE, at: 7 },
    'acc:drafts': [{ id: 'm2', name: 'New there', changedAt: 9, texts: 1 }],
    'acc:submission:m1': { id: 'galley:1', since: 5, state: 'free' },
  });
  const next = await open();
  await expect.poll(left).toEqual([]);
  expect(next.read('acc:job:4100:comment')).toBe('typed here');
  expect(next.read('acc:job:4101:comment')).toBe('new there');
  expect(next.read(HELD)).toMatchObject({ at: 7 });
  expect(next.read('acc:drafts')).toMatchObject([{ id: 'm1' }, { id: 'm2' }]);
  // What perhaps was ordered is not forgotten for what certainly was not.
  expect(next.read('acc:submission:m1')).toEqual(LEFT['acc:submission:m1']);
});

test('where the disk has no room everything stays where it is, and nothing can be sent twice', async () => {
  leave(LEFT);
  const { name, open } = openBrowser();
  const full = createIdbEngine({ name, storage: localStorage });
  const commit = vi.fn<typeof full.commit>(() =>
    Promise.reject(new DOMException('', 'QuotaExceededError')),
  );
  const store = await open({ ...full, commit });
  expect(store.read('acc:preferences')).toEqual(LEFT['acc:preferences']);
  await navigator.locks.request(`galley:${HELD}`, () => {});
  await expect.poll(() => commit.mock.calls.length).toBeGreaterThan(10);
  expect(store.read(HELD)).toBeUndefined();
  expect(left()).toHaveLength(Object.keys(LEFT).length);
});

test('without locks nothing waits, for older versions had none there either', async () => {
  leave(LEFT);
  const { open } = openBrowser(undefined);
  await open();
  await expect.poll(left).toEqual([]);
});

test('large drafts are taken over, several megabytes of them', async () => {
  const rows = Array.from({ length: 2_000 }, (_, index) => ({
    ...DRAFT_OF_BEFORE.rows[0],
    id: `r${index}`,
    text: 'word '.repeat(400),
  }));
  const large = { ...DRAFT_OF_BEFORE, rows };
  leave({ 'acc:draft:m1': large });
  const { open } = openBrowser();
  await open();
  // Who has the lock next finds it done, however long that took.
  await navigator.locks.request('galley:acc:draft:m1', () => {});
  expect(left()).toEqual([]);
  expect(await (await open()).fresh('acc:draft:m1')).toEqual(nowadays('acc:draft:m1', large));
});
