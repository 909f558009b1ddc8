import { expect, test } from 'vitest';
import { newRow } from '#lib/order/order-draft.ts';
import { byBlock } from './row-blocks.ts';

const rows = Array.from({ length: 1_200 }, (_, index) => newRow(`r${index}`, { text: `${index}` }));

/** Counts rows, and how often it was asked to. */
function counting() {
  let calls = 0;
  const count = byBlock(
    (some, unit: string) => {
      calls += 1;
      return `${some.length} ${unit}`;
    },
    (unit) => unit,
  );
  return { count: (all: typeof rows, unit = 'a') => [...count(all, unit)], calls: () => calls };
}

test('each block is made once; another row makes its own block anew', () => {
  const { count, calls } = counting();
  expect(count(rows)).toEqual(['500 a', '500 a', '200 a']);
  expect(count([...rows])).toEqual(['500 a', '500 a', '200 a']);
  expect(calls()).toBe(3);
  expect(count(rows.with(700, newRow('r700', { text: 'other' })))).toHaveLength(3);
  expect(calls()).toBe(4);
  // What is taken out at the end, and what is added there.
  expect(count(rows.slice(0, 1_100))).toEqual(['500 a', '500 a', '100 a']);
  expect(calls()).toBe(6);
  expect(count([...rows, newRow('new')]).at(-1)).toBe('201 a');
});

test('what it reads beside the rows counts too', () => {
  const { count, calls } = counting();
  count(rows);
  expect(count(rows, 'b')).toEqual(['500 b', '500 b', '200 b']);
  expect(calls()).toBe(6);
  expect(count([])).toEqual([]);
});
