import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnRows } from '#ui/hooks/drawn-rows.ts';
import { HIGHEST, rowPlaces } from './row-places.ts';

const VIEW = 900;

/** A list in a window: what is drawn once it is scrolled so many px below its upper edge. */
function listOf(count: number, height: number, focused?: number) {
  const places = rowPlaces({ count, height, view: VIEW });
  const drawnAt = (px: number) => {
    const first = places.rowAt(px);
    const rows = drawnRows({ first, inSight: Math.ceil(VIEW / height), count, focused });
    const gaps = places.gaps(rows, first);
    let end = 0;
    const tops = rows.map((row, index) => {
      const top = end + (gaps[index] ?? 0);
      end = top + height;
      return { row, top };
    });
    return { tops, whole: end + (gaps.at(-1) ?? 0) };
  };
  const seenAt = (px: number) =>
    drawnAt(px).tops.filter(({ top }) => top + height > px && top < px + VIEW);
  return { places, drawnAt, seenAt, end: drawnAt(0).whole - VIEW };
}

const heights = fc.constantFrom(36, 60, 72, 80, 120);
const counts = fc.integer({ min: 1, max: 3_000_000 });
/** How far it is scrolled, of all that can be. */
const parts = fc.double({ min: 0, max: 1, noNaN: true });

test('a list that a browser can draw whole stands as high as all its rows, each in its place', () => {
  const { drawnAt, seenAt } = listOf(100_000, 60, 90_000);
  expect(drawnAt(30_000).whole).toBe(6_000_000);
  expect(drawnAt(30_000).tops.every(({ row, top }) => top === row * 60)).toBe(true);
  expect(seenAt(30_030).map(({ row }) => row)).toEqual(
    Array.from({ length: 16 }, (_, i) => 500 + i),
  );
});

test('the page is never higher than a browser draws', () => {
  fc.assert(
    fc.property(counts, heights, parts, (count, height, part) => {
      const { drawnAt, end } = listOf(count, height);
      expect(drawnAt(Math.max(0, end) * part).whole).toBeLessThanOrEqual(HIGHEST + height);
    }),
  );
});

test('wherever one scrolls to, rows fill the window, one after the other', () => {
  fc.assert(
    fc.property(counts, heights, parts, (count, height, part) => {
      const { seenAt, end } = listOf(count, height);
      const at = Math.max(0, end) * part;
      const seen = seenAt(at);
      expect(seen.length).toBeGreaterThanOrEqual(Math.min(count, Math.floor(VIEW / height)));
      const [first] = seen;
      expect(seen).toEqual(
        seen.map((_, index) => ({
          row: (first?.row ?? 0) + index,
          top: (first?.top ?? 0) + index * height,
        })),
      );
    }),
  );
});

test('at the end stands the last', () => {
  fc.assert(
    fc.property(counts, heights, (count, height) => {
      const { seenAt, end } = listOf(count, height);
      expect(seenAt(Math.max(0, end)).at(-1)?.row).toBe(count - 1);
    }),
    {
      examples: [
        [1_000_000, 60],
        [1_000_000, 120],
        [999_983, 72],
      ],
    },
  );
});

describe('a row far away has the focus', () => {
  test('it is drawn beside the others, which stay where they are', () => {
    fc.assert(
      fc.property(heights, fc.nat(999_999), parts, (height, focused, part) => {
        const alone = listOf(1_000_000, height);
        const px = Math.max(0, alone.end) * part;
        // Where there is no room for it above them, it puts them off by its own height.
        fc.pre((alone.drawnAt(px).tops[0]?.top ?? 0) >= height || focused > alone.places.rowAt(px));
        const with_ = listOf(1_000_000, height, focused);
        const tops = new Map(with_.drawnAt(px).tops.map(({ row, top }) => [row, top]));
        expect(tops.has(focused)).toBe(true);
        for (const { row, top } of alone.seenAt(px))
          expect(Math.abs((tops.get(row) ?? -1) - top)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('scrolled to where it stands, it is at the window’s upper edge', () => {
    // Of the first there is no room for what is drawn above the window: they stand a little lower.
    const rows = fc.integer({ min: 100, max: 990_000 });
    fc.assert(
      fc.property(heights, rows, (height, row) => {
        const { places, seenAt } = listOf(1_000_000, height);
        const at = places.far(row);
        expect(Math.abs((seenAt(at)[0]?.row ?? -9) - row)).toBeLessThanOrEqual(1);
        expect(Math.abs(places.near(row, row) - at)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
