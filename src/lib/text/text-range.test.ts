import { expect, test } from 'vitest';
import { cutByRanges, rangesWithin } from './text-range.ts';

test('ranges are counted from the stretch in which they lie, and cut to it', () => {
  const ranges = [
    { start: 0, end: 4 },
    { start: 8, end: 12 },
    { start: 20, end: 22 },
  ];
  expect(rangesWithin(ranges, 2, 8)).toEqual([
    { start: 0, end: 2 },
    { start: 6, end: 8 },
  ]);
  expect(rangesWithin(ranges, 12, 8)).toBe(rangesWithin([], 0, 5));
});

test('a text is cut where ranges begin and end, overlapping ones too', () => {
  expect(
    cutByRanges(10, [
      { start: 0, end: 3 },
      { start: 2, end: 5 },
    ]),
  ).toEqual([
    { start: 0, end: 2, isInside: true },
    { start: 2, end: 3, isInside: true },
    { start: 3, end: 5, isInside: true },
    { start: 5, end: 10, isInside: false },
  ]);
  expect(cutByRanges(3, [])).toEqual([{ start: 0, end: 3, isInside: false }]);
});
