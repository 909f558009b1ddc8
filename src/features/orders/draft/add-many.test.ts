import { expect, test } from 'vitest';
import { newRow, type OrderDraft } from '#lib/order/order-draft.ts';
import { someDraft } from '#test/tabs/sending-tabs.ts';
import { addMany } from './add-many.ts';
import { checkedByBlock } from './checked-rows.ts';
import { changeRow, withRows } from './draft-rows.ts';

const contents = Array.from({ length: 1_500 }, (_, index) => ({ text: `Text ${index}` }));

function open(draft: OrderDraft) {
  let now = draft;
  let changes = 0;
  return {
    read: () => now,
    change: (apply: (before: OrderDraft) => OrderDraft) => {
      now = apply(now);
      changes += 1;
    },
    changes: () => changes,
  };
}

test('all of them come in one change, as they would at once', async () => {
  const draft = someDraft({ rows: [newRow('r1', { text: 'A' }), newRow('r2')] });
  const desk = open(draft);
  const fill = { ...desk, steps: ({ rows }: OrderDraft) => [checkedByBlock(rows)] };
  const added = await addMany(contents, fill, new AbortController().signal);
  expect(desk.read()).toEqual(withRows(draft, contents));
  expect(
    desk
      .read()
      .rows.map(({ id }) => id)
      .slice(0, 3),
  ).toEqual(['r1', 'r3', 'r4']);
  expect(added).toEqual(desk.read().rows.slice(-contents.length));
  expect(desk.changes()).toBe(1);
});

test('what is typed or added meanwhile stays, and no id is there twice', async () => {
  const desk = open(someDraft({ rows: [newRow('r1', { text: 'A' })] }));
  const steps = () => {
    desk.change((draft) => changeRow(draft, 'r1', { text: 'Typed' }));
    desk.change((draft) => withRows(draft, [{ text: 'Another' }]));
    return [];
  };
  await addMany(contents, { ...desk, steps }, new AbortController().signal);
  const { rows } = desk.read();
  expect(rows.slice(0, 3).map(({ text }) => text)).toEqual(['Typed', 'Another', 'Text 0']);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

test('given up meanwhile, as when its order is placed, nothing is put in', async () => {
  const desk = open(someDraft());
  const before = desk.read();
  const gone = new AbortController();
  const steps = () => {
    gone.abort();
    return [];
  };
  expect(await addMany(contents, { ...desk, steps }, gone.signal)).toEqual([]);
  expect(desk.read()).toBe(before);
});
