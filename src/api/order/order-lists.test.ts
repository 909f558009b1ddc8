import { expect, test } from 'vitest';
import { spread } from './order-lists.ts';

const ids = Array.from({ length: 2_400 }, (_, index) => String(index));

test('few are all taken', () => {
  expect(spread(ids.slice(0, 50), 50)).toEqual(ids.slice(0, 50));
});

test.each([2, 3, 6, 12])(
  'of many some are taken in each of %i languages that take turns',
  (languages) => {
    const some = spread(ids, 50);
    expect(new Set(some).size).toBe(50);
    expect(new Set(some.map((id) => Number(id) % languages)).size).toBe(languages);
    const blocks = new Set(some.map((id) => Math.floor((Number(id) / ids.length) * languages)));
    expect(blocks.size).toBe(languages);
  },
);
