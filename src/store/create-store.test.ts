import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createDisk, type Writing } from '#test/simulation/disk.ts';
import { createStore } from './create-store.ts';
import type { Pieces } from './store.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

/** A browser whose pages share a disk. */
function openBrowser() {
  const disk = createDisk();
  let pages = 0;
  const open = async (writing?: Writing, onMatters?: () => void) => {
    pages += 1;
    const engine = disk.engine(String(pages), writing);
    const store = createStore({ engine, page: pages / 100, ...(onMatters && { onMatters }) });
    await store.ready;
    return store;
  };
  const kept = (key: string) => disk.parts.main.get(key)?.value;
  return { disk, open, kept };
}

/** A writing that somebody lets through, or breaks. */
function slowWriting() {
  const waiting: { write: () => void; settle: (error?: Error) => void }[] = [];
  const writing: Writing = (write) =>
    new Promise((resolve, reject) => {
      waiting.push({ write, settle: (error) => (error ? reject(error) : resolve()) });
    });
  const end = async (error?: Error) => {
    const next = waiting.shift();
    if (!error) next?.write();
    next?.settle(error);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { writing, end, count: () => waiting.length };
}

const full = new DOMException('no room', 'QuotaExceededError');

const PIECES: Pieces = {
  split: (value) => {
    const { name, rows } = value as { name: string; rows: { id: string }[] };
    return {
      head: { name, ids: rows.map(({ id }) => id) },
      pieces: new Map(rows.map((row) => [row.id, row])),
    };
  },
  join: (head, pieces) => {
    const { name, ids } = head as { name: string; ids: string[] };
    return { name, rows: ids.map((id) => pieces.get(id)) };
  },
};

describe('one page', () => {
  test('what is written is read at once, and on disk within 300 ms', async () => {
    const { open, kept } = openBrowser();
    const store = await open();
    const writing = store.write('a', 1);
    void store.write('a', 2);
    expect([store.read('a'), store.stateOf('a'), kept('a')]).toEqual([2, 'saving', undefined]);
    await vi.advanceTimersByTimeAsync(299);
    expect(kept('a')).toBeUndefined();
    await vi.advanceTimersByTimeAsync(1);
    expect([kept('a'), store.stateOf('a')]).toEqual([2, 'kept']);
    expect(await writing).toBe(true);
  });

  test('what must not be lost is written at once, in order, and asks once for a lasting disk', async () => {
    const { open, kept } = openBrowser();
    const slow = slowWriting();
    const onMatters = vi.fn<() => void>();
    const store = await open(slow.writing, onMatters);
    void store.write('typed', 'x');
    expect(onMatters).not.toHaveBeenCalled();
    const first = store.write('a', 1, { durability: 'strict' });
    const second = store.remove('b', { durability: 'strict' });
    await vi.advanceTimersByTimeAsync(0);
    // One transaction a key, one after the other.
    expect(slow.count()).toBe(1);
    await slow.end();
    expect([kept('typed'), kept('a')]).toEqual(['x', undefined]);
    await slow.end();
    expect(await first).toBe(true);
    await slow.end();
    expect(await second).toBe(true);
    expect(onMatters).toHaveBeenCalledOnce();
  });

  test('a writing that fails says so; it is readable, and tried again with the next one', async () => {
    const { open, kept } = openBrowser();
    const slow = slowWriting();
    const store = await open(slow.writing);
    const writing = store.write('a', 1, { durability: 'strict', isTyped: true });
    await vi.advanceTimersByTimeAsync(0);
    await slow.end(full);
    expect(await writing).toBe(false);
    expect([store.read('a'), store.stateOf('a'), store.hasFailed()]).toEqual([1, 'failed', true]);
    const other = store.write('b', 2, { durability: 'strict' });
    await vi.advanceTimersByTimeAsync(0);
    await slow.end();
    await slow.end();
    expect(await other).toBe(true);
    expect([kept('a'), kept('b'), store.hasFailed()]).toEqual([1, 2, false]);
  });

  test('a later writing on disk makes the one before it kept', async () => {
    const { open, kept } = openBrowser();
    const slow = slowWriting();
    const store = await open(slow.writing);
    const first = store.write('a', 1, { durability: 'strict' });
    await vi.advanceTimersByTimeAsync(0);
    const second = store.write('a', 2, { durability: 'strict' });
    await slow.end();
    expect([await first, kept('a'), store.stateOf('a')]).toEqual([true, 1, 'saving']);
    await slow.end();
    expect([await second, kept('a'), store.stateOf('a')]).toEqual([true, 2, 'kept']);
  });

  test('where nothing can be kept values last as long as the page, and every writing says so', async () => {
    const { disk } = openBrowser();
    const store = createStore({
      engine: { ...disk.engine('1'), load: () => Promise.reject(new Error('forbidden')) },
    });
    const early = store.write('early', 0, { isTyped: true });
    await store.ready;
    expect([store.canKeep(), await early, store.hasFailed()]).toEqual([false, false, true]);
    expect(await store.write('a', 1, { durability: 'strict' })).toBe(false);
    expect([store.read('a'), await store.fresh('a'), store.stateOf('a')]).toEqual([1, 1, 'failed']);
    await store.forget('a');
    expect(store.read('a')).toBeUndefined();
  });

  test('a disk that answers too late keeps nothing for this page: its decisions stand elsewhere by then', async () => {
    const { disk, open } = openBrowser();
    const engine = disk.engine('1');
    let isSlow = true;
    const load: typeof engine.load = (...of) =>
      isSlow ? Promise.reject(new Error('silent')) : engine.load(...of);
    const store = createStore({ engine: { ...engine, load } });
    await store.ready;
    isSlow = false;
    // Another page has it read all again.
    await (await open()).forget('a');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.canKeep()).toBe(false);
    expect(await store.write('a', 1, { durability: 'strict' })).toBe(false);
  });

  test('notes for which there is no room do not keep what is on disk from being read', async () => {
    const { open, disk } = openBrowser();
    const before = await open();
    await before.write('a', 1, { durability: 'strict' });
    // Another page that is open would take the note in.
    before.close();
    await vi.advanceTimersByTimeAsync(0);
    const slow = slowWriting();
    const leaving = await open(slow.writing);
    void leaving.write('b', 2);
    leaving.leave();
    const next = await open(() => Promise.reject(full));
    expect([next.canKeep(), next.read('a')]).toEqual([true, 1]);
    expect(disk.local.size).toBe(1);
    expect((await open()).read('b')).toBe(2);
  });

  test('keys are those that have a value', async () => {
    const { open } = openBrowser();
    const store = await open();
    void store.write('x:1', 1);
    void store.write('x:2', 2);
    void store.write('y:1', 1);
    void store.remove('x:2');
    expect(store.keys('x:')).toEqual(['x:1']);
    await store.flush();
    expect((await open()).keys('')).toEqual(['x:1', 'y:1']);
  });
});

describe('several pages', () => {
  test('hear of what the others write, and of nothing that is not on disk', async () => {
    const { open } = openBrowser();
    const [one, two] = [await open(), await open()];
    const heard = vi.fn<() => void>();
    two.subscribe(heard);
    void one.write('a', { text: 'typed' });
    expect(two.read('a')).toBeUndefined();
    await one.flush();
    expect([two.read('a'), heard.mock.calls.length]).toEqual([{ text: 'typed' }, 1]);
    await two.remove('a', { durability: 'strict' });
    expect(one.read('a')).toBeUndefined();
  });

  test('what this page has not saved is not overwritten, and counts as the later one', async () => {
    const { open, kept } = openBrowser();
    const [one, two] = [await open(), await open()];
    void one.write('a', 'one');
    await two.write('a', 'two', { durability: 'strict' });
    expect([one.read('a'), await one.fresh('a')]).toEqual(['one', 'one']);
    await one.flush();
    expect([kept('a'), two.read('a')]).toEqual(['one', 'one']);
  });

  test('what failed and nobody typed gives way to what another page writes', async () => {
    const { open, kept } = openBrowser();
    const [other, slow] = [await open(), slowWriting()];
    const store = await open(slow.writing);
    const failing = [
      store.write('order', 'free', { durability: 'strict' }),
      store.write('draft', 'mine', { durability: 'strict', isTyped: true }),
    ];
    await vi.advanceTimersByTimeAsync(0);
    await slow.end(full);
    await slow.end(full);
    expect(await Promise.all(failing)).toEqual([false, false]);
    for (const key of ['order', 'draft']) void other.write(key, 'theirs', { durability: 'strict' });
    await vi.advanceTimersByTimeAsync(0);
    expect([store.read('order'), store.read('draft')]).toEqual(['theirs', 'mine']);
    void store.flush();
    await vi.advanceTimersByTimeAsync(0);
    await slow.end();
    expect([kept('order'), kept('draft')]).toEqual(['theirs', 'mine']);
  });

  test('two that write in the same moment agree on one of both', async () => {
    const { open, kept } = openBrowser();
    const [slow, quick] = [slowWriting(), slowWriting()];
    const [one, two] = [await open(slow.writing), await open(quick.writing)];
    void one.write('a', 'one', { durability: 'strict' });
    void two.write('a', 'two', { durability: 'strict' });
    await vi.advanceTimersByTimeAsync(0);
    await quick.end();
    await slow.end();
    expect([kept('a'), one.read('a'), two.read('a')]).toEqual(['two', 'two', 'two']);
    await slow.end();
    await quick.end();
    expect(await Promise.all([one.fresh('a'), two.fresh('a')])).toEqual(['two', 'two']);
  });

  test('who is given a lock reads what was written last, notes too', async () => {
    const { open } = openBrowser();
    const slow = slowWriting();
    const [one, leaving] = [await open(), await open(slow.writing)];
    void leaving.write('a', 'noted');
    void leaving.write('b', 'noted too');
    leaving.leave();
    expect(await one.fresh('a')).toBe('noted');
    // What was merged with it is known here as well: the next writing is the later one.
    expect(one.read('b')).toBe('noted too');
    void one.write('b', 'later');
    await one.flush();
    expect((await open()).read('b')).toBe('later');
  });

  test('what was removed does not come back by an older note', async () => {
    const { open } = openBrowser();
    const [one, two] = [await open(), await open()];
    void two.write('comment', 'typed');
    two.leave();
    await two.flush();
    expect(one.read('comment')).toBe('typed');
    await one.remove('comment', { durability: 'strict' });
    const next = await open();
    expect([next.read('comment'), next.keys('')]).toEqual([undefined, []]);
  });

  test('what is written after a removal counts, also when the browser was closed between', async () => {
    const { open, kept, disk } = openBrowser();
    const one = await open();
    for (let count = 0; count < 5; count += 1) void one.write('a', count, { durability: 'strict' });
    await one.remove('a', { durability: 'strict' });
    const last = disk.parts.main.get('a')?.seq ?? 0;
    disk.parts.main.delete('a'); // pruned
    const two = await open();
    const three = await open();
    await two.write('b', 1, { durability: 'strict' });
    await three.write('a', 'new', { durability: 'strict' });
    const seqs = ['a', 'b'].map((key) => disk.parts.main.get(key)?.seq ?? 0);
    expect(Math.min(...seqs)).toBeGreaterThan(last);
    expect(kept('a')).toBe('new');
  });

  test('a page that was put away and is back has what others wrote, and loses nothing of its own', async () => {
    const { open, disk, kept } = openBrowser();
    const slow = slowWriting();
    const [away, other] = [await open(slow.writing), await open()];
    void away.write('a', 'away');
    void away.write('b', 'away');
    expect(away.leave()).toBe(true);
    expect((await open()).read('a')).toBe('away');
    await other.write('a', 'other', { durability: 'strict' });
    const back = away.back();
    for (let count = 0; count < 4; count += 1) {
      await slow.end();
    }
    await back;
    expect([kept('a'), away.read('a'), away.read('b')]).toEqual(['other', 'other', 'away']);
    expect(disk.local.size).toBe(0);
  });

  test('what is written after a page has noted something is newer than that, in every page', async () => {
    const { open, kept } = openBrowser();
    const leaving = await open(slowWriting().writing);
    const staying = await open();
    for (const key of ['c', 'b', 'a']) void leaving.write(key, 'typed earlier');
    leaving.leave();
    await vi.advanceTimersByTimeAsync(1_000);
    await staying.write('a', 'typed later', { durability: 'strict' });
    expect([(await open()).read('a'), kept('a')]).toEqual(['typed later', 'typed later']);
  });

  test('what is forgotten is gone in all of them, unsaved and noted too', async () => {
    const { open, kept } = openBrowser();
    const [one, two] = [await open(), await open()];
    await one.write('x:1', 1, { durability: 'strict' });
    await one.write('y:1', 1, { durability: 'strict' });
    const lost = one.write('x:2', 2);
    one.leave();
    await one.forget('x:');
    expect(await lost).toBe(false);
    expect([one.keys(''), two.keys('')]).toEqual([['y:1'], ['y:1']]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([kept('x:1'), kept('x:2'), (await open()).keys('')]).toEqual([
      undefined,
      undefined,
      ['y:1'],
    ]);
  });
});

describe('a large value', () => {
  const row = (id: string, text: string) => ({ id, text });
  const [first, second] = [row('1', 'one'), row('2', 'two')];

  test('is written by the pieces that changed, and what is gone goes', async () => {
    const { open, disk } = openBrowser();
    const store = await open();
    const strict = { durability: 'strict', pieces: PIECES } as const;
    await store.write('d', { name: 'd', rows: [first, second] }, strict);
    const seqs = () => [...disk.parts.pieces].map(([key, { seq }]) => [key, Math.floor(seq)]);
    expect(seqs()).toEqual([
      ['d#1', 1],
      ['d#2', 1],
    ]);
    await store.write('d', { name: 'e', rows: [first, row('2', 'changed')] }, strict);
    expect(seqs()).toEqual([
      ['d#1', 1],
      ['d#2', 2],
    ]);
    await store.write('d', { name: 'e', rows: [first] }, strict);
    expect(disk.parts.pieces.get('d#2')?.value).toBeUndefined();
    const other = await open();
    expect(await other.fresh('d', PIECES)).toEqual({ name: 'e', rows: [first] });
    await other.remove('d', strict);
    expect([...disk.parts.pieces.values()].filter(({ value }) => value !== undefined)).toEqual([]);
  });

  test('is read when it is asked for, and followed from then on', async () => {
    const { open } = openBrowser();
    const one = await open();
    const strict = { durability: 'strict', pieces: PIECES } as const;
    await one.write('d', { name: 'd', rows: [first] }, strict);
    const two = await open();
    expect([two.read('d'), two.keys('')]).toEqual([undefined, ['d']]);
    expect(await two.fresh('d', PIECES)).toEqual({ name: 'd', rows: [first] });
    await one.write('d', { name: 'd', rows: [first, second] }, strict);
    await vi.advanceTimersByTimeAsync(0);
    expect(two.read('d')).toEqual({ name: 'd', rows: [first, second] });
  });

  test('is noted with what is not on disk, and no more', async () => {
    const { open, disk } = openBrowser();
    const slow = slowWriting();
    const store = await open(slow.writing);
    const writing = store.write('d', { name: 'd', rows: [first, second] }, { pieces: PIECES });
    void store.flush();
    await vi.advanceTimersByTimeAsync(0);
    await slow.end();
    await writing;
    void store.write('d', { name: 'd', rows: [first, row('2', 'typed')] }, { pieces: PIECES });
    store.leave();
    expect(JSON.parse([...disk.local.values()][0] ?? '')).toHaveLength(2);
    const next = await open();
    expect(await next.fresh('d', PIECES)).toMatchObject({ rows: [first, { text: 'typed' }] });
  });
});
