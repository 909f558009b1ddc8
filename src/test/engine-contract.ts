import { expect, test, vi } from 'vitest';
import type { Engine, Stored } from '#store/engine.ts';

/** One browser for the contract: its pages share a disk and a local storage. */
export interface EngineBrowser {
  page: () => Engine;
  local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
}

const main = (key: string, seq: number, value: unknown): Stored => ({
  part: 'main',
  key,
  seq,
  value,
});
const piece = (key: string, seq: number, value: unknown): Stored => ({
  part: 'pieces',
  key,
  seq,
  value,
});

const NOTE = 'galley:note:';

/** What every engine does, whatever it is made of. `open`: a browser of its own for each test. */
export function testEngine(open: () => EngineBrowser) {
  testCommits(open);
  testPages(open);
  testNotes(open);
}

function testCommits(open: () => EngineBrowser) {
  test('what is committed is read, by part and by prefix, in the order of the keys', async () => {
    const page = open().page();
    await page.commit([main('a:2', 1, { two: [2] }), main('b:1', 1, 'b')], 'relaxed');
    await page.commit([main('a:1', 2, null), piece('a:1#x', 2, 'x')], 'strict');
    expect(await page.load('main', 'a:')).toEqual([
      { key: 'a:1', seq: 2, value: null },
      { key: 'a:2', seq: 1, value: { two: [2] } },
    ]);
    expect(await page.load('pieces', 'a:1#')).toEqual([{ key: 'a:1#x', seq: 2, value: 'x' }]);
    expect(await page.load('main', '')).toHaveLength(3);
  });

  test('two writings of one key stand as the later one, in whichever order they come', async () => {
    const page = open().page();
    expect(await page.commit([main('a', 2, 'later')], 'relaxed')).toEqual([]);
    expect(await page.commit([main('a', 1.5, 'earlier')], 'relaxed')).toEqual([
      main('a', 2, 'later'),
    ]);
    const commits = [3, 4, 5].map((seq) => page.commit([main('b', seq, seq)], 'relaxed'));
    await Promise.all(commits);
    expect(await page.load('main', '')).toMatchObject([{ value: 'later' }, { value: 5 }]);
  });

  test('of what is committed together only the older is left, and a head takes its pieces with it', async () => {
    const page = open().page();
    await page.commit([main('draft', 5, 'head'), piece('draft#1', 5, 'one')], 'relaxed');
    await page.commit(
      [
        main('draft', 4, 'old'),
        piece('draft#1', 4, 'old'),
        piece('draft#2', 4, 'old'),
        main('b', 4, 'b'),
      ],
      'relaxed',
    );
    expect(await page.load('main', '')).toMatchObject([{ value: 'b' }, { value: 'head' }]);
    expect(await page.load('pieces', '')).toEqual([{ key: 'draft#1', seq: 5, value: 'one' }]);
  });

  test('where one cannot be written none is', async () => {
    const page = open().page();
    await expect(
      page.commit([main('a', 1, 'a'), main('b', 1, () => {})], 'relaxed'),
    ).rejects.toThrow(/clone/i);
    expect(await page.load('main', '')).toEqual([]);
  });

  test('what is removed leaves a trace, until it is pruned', async () => {
    const page = open().page();
    await page.commit([main('a', 1, 'a'), piece('a#1', 1, 'x'), main('b', 1, 'b')], 'relaxed');
    await page.commit([main('a', 3, undefined), piece('a#1', 3, undefined)], 'strict');
    await page.commit([main('a', 2, 'back')], 'relaxed');
    expect((await page.load('main', 'a'))[0]?.value).toBeUndefined();
    await page.prune(3);
    expect(await page.load('main', '')).toHaveLength(2);
    await page.prune(4);
    expect(await page.load('main', '')).toMatchObject([{ key: 'b' }]);
    expect(await page.load('pieces', '')).toEqual([]);
  });

  test('what is cleared is gone, in notes too', async () => {
    const { page, local } = open();
    const one = page();
    await one.commit([main('a:1', 1, 1), piece('a:1#1', 1, 1), main('b:1', 1, 1)], 'relaxed');
    one.note([main('a:2', 2, 2)]);
    page().note([main('a:3', 2, 2), main('b:3', 2, 2)]);
    await one.clear('a:');
    expect(local.length).toBe(1);
    await one.mergeNotes();
    expect(await one.load('main', '')).toMatchObject([{ key: 'b:1' }, { key: 'b:3' }]);
    expect(await one.load('pieces', '')).toEqual([]);
  });
}

function testPages(open: () => EngineBrowser) {
  test('pages hear what others have written, and not what they wrote themselves', async () => {
    const { page } = open();
    const [one, two] = [page(), page()];
    const [heardByOne, heardByTwo] = [
      vi.fn<(news: unknown) => void>(),
      vi.fn<(news: unknown) => void>(),
    ];
    one.listen(heardByOne);
    const stop = two.listen(heardByTwo);
    await one.commit([main('a', 2, 'a'), piece('a#1', 2, 'large')], 'relaxed');
    await expect.poll(() => heardByTwo.mock.calls).toEqual([[[main('a', 2, 'a')]]]);
    // What was left alone is no news.
    await one.commit([main('a', 1, 'old'), main('b', 3, 'b')], 'relaxed');
    await expect.poll(() => heardByTwo.mock.lastCall).toEqual([[main('b', 3, 'b')]]);
    await one.clear('a');
    await expect.poll(() => heardByTwo.mock.lastCall).toEqual([undefined]);
    stop();
    await one.commit([main('c', 4, 'c')], 'relaxed');
    await two.commit([main('d', 5, 'd')], 'relaxed');
    await expect.poll(() => heardByOne.mock.calls).toEqual([[[main('d', 5, 'd')]]]);
    expect(heardByTwo).toHaveBeenCalledTimes(3);
  });

  test('what one page has committed another one reads', async () => {
    const { page } = open();
    await page().commit([main('a', 1, 'a')], 'strict');
    const other = page();
    expect(await other.load('main', '')).toEqual([{ key: 'a', seq: 1, value: 'a' }]);
    other.close();
    expect(await page().load('main', '')).toHaveLength(1);
  });
}

function testNotes(open: () => EngineBrowser) {
  test('a note is merged by whoever comes next, and then it is gone', async () => {
    const { page, local } = open();
    const leaving = page();
    expect(leaving.note([main('a', 1, 'first')])).toBe(true);
    expect(leaving.note([main('a', 2, 'typed'), main('b', 2, undefined)])).toBe(true);
    expect(local.length).toBe(1);
    const next = page();
    await next.commit([main('b', 1, 'gone')], 'relaxed');
    const news = await next.mergeNotes();
    expect(news.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(local.length).toBe(0);
    expect((await next.load('main', '')).map(({ value }) => value)).toEqual(['typed', undefined]);
    expect(await next.mergeNotes()).toEqual([]);
  });

  test('a note is only ever newer than what is on disk', async () => {
    const { page } = open();
    const leaving = page();
    leaving.note([main('a', 2, 'note'), main('b', 2, 'note'), main('c', 2, 'note')]);
    const next = page();
    await next.commit([main('a', 3, 'newer'), main('b', 3, undefined)], 'relaxed');
    const news = await next.mergeNotes();
    // What stands is told last.
    expect(news.findLast(({ key }) => key === 'a')?.value).toBe('newer');
    expect(await next.load('main', '')).toMatchObject([
      { value: 'newer' },
      { seq: 3, value: undefined },
      { value: 'note' },
    ]);
  });

  test('several notes are told apart by their seq, and an empty one removes its own', async () => {
    const { page, local } = open();
    const [one, two, three] = [page(), page(), page()];
    one.note([main('a', 3.25, 'last')]);
    two.note([main('a', 3, 'middle')]);
    three.note([main('a', 9, 'taken back')]);
    three.note([]);
    expect(local.length).toBe(2);
    await three.mergeNotes();
    expect(await three.load('main', '')).toMatchObject([{ value: 'last' }]);
  });

  test('torn and foreign notes are left out, and removed', async () => {
    const { page, local } = open();
    local.setItem(`${NOTE}torn`, '[{"part":"main","key":"a","seq":1,"val');
    local.setItem(`${NOTE}foreign`, '[{"part":"other","key":"a","seq":"1"}]');
    local.setItem('galley:theme', 'dark');
    const next = page();
    expect(await next.mergeNotes()).toEqual([]);
    expect(await next.load('main', '')).toEqual([]);
    expect([local.length, local.getItem('galley:theme')]).toEqual([1, 'dark']);
  });

  test('pages hear of a note, and that one of them has merged it', async () => {
    const { page } = open();
    const hear = vi.fn<(news: unknown) => void>();
    page().listen(hear);
    const leaving = page();
    leaving.note([main('a', 1, 'a')]);
    await expect.poll(() => hear.mock.calls).toEqual([[undefined]]);
    await page().mergeNotes();
    await expect.poll(() => hear.mock.calls).toEqual([[undefined], [[main('a', 1, 'a')]]]);
    leaving.note([]);
    expect(hear).toHaveBeenCalledTimes(2);
  });
}
