import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesBetween } from './steady.ts';

const listOf = (ids: readonly string[]) => ids.map((job_id) => ({ job_id, ctime: 1 }));

test('what came is named, what went is counted, and a move is neither', () => {
  expect(changesBetween(listOf(['3', '2', '1']), listOf(['4', '1', '3']))).toEqual({
    come: ['4'],
    gone: 1,
  });
});

test('the changes lead from the first list to the second', () => {
  const ids = fc.uniqueArray(fc.nat(20).map(String));
  fc.assert(
    fc.property(ids, ids, (before, after) => {
      const { come, gone } = changesBetween(listOf(before), listOf(after));
      expect(before.length + come.length - gone).toBe(after.length);
      expect(come.every((id) => after.includes(id) && !before.includes(id))).toBe(true);
    }),
  );
});
