import { expect, test } from 'vitest';
import { newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import { createStore } from '#store/create-store.ts';
import type { Engine, Kept, Stored } from '#store/engine.ts';
import { createDisk, type Disk } from '#test/simulation/disk.ts';
import { changeRow, withoutRow } from './draft-rows.ts';
import { draftPieces } from './drafts.ts';
import { dropDraft, isUnread, keepDraft, listDrafts, loadDraft, readWhole } from './drafts.ts';

const WORDS =
  'Some words that somebody wants to have translated, about as long as a sentence in a shop is.';

/** A page of one browser, and the entries that it has brought to the disk. */
async function openPage(disk: Disk, name: string, fails: () => boolean = () => false) {
  const written: Stored[] = [];
  const engine = disk.engine(name);
  const commit: Engine['commit'] = async (entries, durability) => {
    if (fails()) throw new Error('no room');
    written.push(...entries);
    return engine.commit(entries, durability);
  };
  const store = createStore({ engine: { ...engine, commit }, delay: 0 });
  await store.ready;
  return {
    store,
    draft: () => loadDraft(store, 'a', 'd1'),
    keep: (draft: OrderDraft, now = 1) => keepDraft(store, 'a', draft, now),
    /** All that was written since it was last asked. */
    settled: async () => {
      // The list of drafts is written after the draft.
      await store.flush();
      await store.flush();
      return written.splice(0).filter(({ key }) => key !== '');
    },
  };
}

const many = (draft: OrderDraft, count: number): OrderDraft => ({
  ...draft,
  rows: Array.from({ length: count }, (_, index) =>
    newRow(`r${index + 1}`, { title: `Text ${index + 1}`, text: WORDS }),
  ),
});

/** What is kept on a disk, without the traces of what was removed. */
const standing = (part: ReadonlyMap<string, Kept>) =>
  [...part.values()].flatMap(({ key, value }) => (value === undefined ? [] : [key]));

const bytes = (entries: readonly Stored[]) => new Blob([JSON.stringify(entries)]).size;

test.each([2_000, 20_000])(
  'of %i texts, one that is typed in is written, after a reload too',
  async (count) => {
    const disk = createDisk();
    const first = await openPage(disk, 'first');
    first.keep(many(first.draft(), count));
    expect((await first.settled()).length).toBeGreaterThan(count);

    first.keep(changeRow(first.draft(), 'r7', { text: 'Typed' }));
    const typed = await first.settled();
    expect(typed.map(({ key }) => key)).toEqual(['a:draft:d1', 'a:draft:d1#r:r7', 'a:drafts']);
    expect(bytes(typed)).toBeLessThan(1_500);

    const again = await openPage(disk, 'again');
    expect(isUnread(again.store, 'a', 'd1')).toBe(true);
    await readWhole(again.store, 'a', 'd1');
    expect(again.draft().rows).toHaveLength(count);
    expect(again.draft().rows[6]?.text).toBe('Typed');
    expect(again.draft()).toBe(again.draft());
    again.keep(changeRow(again.draft(), 'r9', { text: 'More' }));
    expect((await again.settled()).map(({ key }) => key)).toEqual([
      'a:draft:d1',
      'a:draft:d1#r:r9',
      'a:drafts',
    ]);
  },
);

test('a text that is taken out goes from the disk, and two of one id are both kept', async () => {
  const disk = createDisk();
  const page = await openPage(disk, 'page');
  page.keep(many(page.draft(), 3));
  await page.settled();
  page.keep(withoutRow(page.draft(), 'r2'));
  await page.settled();
  expect(standing(disk.parts.pieces)).not.toContain('a:draft:d1#r:r2');
  const twice = page.draft();
  page.keep({ ...twice, rows: [...twice.rows, newRow('r1', { text: 'Its double' })] });
  await page.settled();
  const again = await openPage(disk, 'again');
  await readWhole(again.store, 'a', 'd1');
  expect(again.draft().rows.map(({ text }) => text)).toEqual([WORDS, WORDS, 'Its double']);
});

test('a draft that is deleted, read or not, leaves nothing on the disk', async () => {
  const disk = createDisk();
  const page = await openPage(disk, 'page');
  page.keep(many(page.draft(), 5));
  await page.settled();
  const other = await openPage(disk, 'other');
  dropDraft(other.store, 'a', 'd1');
  await other.settled();
  expect(standing(disk.parts.pieces)).toEqual([]);
  expect(standing(disk.parts.main)).not.toContain('a:draft:d1');
  expect(listDrafts(other.store, 'a')).toEqual([]);
});

test('the list claims no text that is not on the disk', async () => {
  const disk = createDisk();
  let isFull = false;
  const page = await openPage(disk, 'page', () => isFull);
  page.keep(many(page.draft(), 2));
  await page.settled();
  isFull = true;
  page.keep(many(page.draft(), 3_000));
  await page.settled();
  expect(listDrafts(page.store, 'a')).toMatchObject([{ texts: 3_000, isKept: false }]);
  const again = await openPage(disk, 'again');
  expect(listDrafts(again.store, 'a')).toMatchObject([{ texts: 2, isKept: true }]);
});

test('what is kept anew is read back as it was', () => {
  const draft = many(
    { ...loadDraft(createStore({ engine: createDisk().engine('p') }), 'a', 'd1') },
    3,
  );
  const { head, pieces } = draftPieces.split(draft);
  expect(draftPieces.join(structuredClone(head), structuredClone(pieces))).toEqual(draft);
});
