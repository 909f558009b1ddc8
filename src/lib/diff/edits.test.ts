import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from './edit.ts';
import { findEdits } from './edits.ts';

/** Tokens in common at best, by the textbook. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  let row = Array.from({ length: b.length + 1 }, () => 0);
  for (const one of a) {
    const next = [0];
    b.forEach((other, i) => {
      next.push(one === other ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0));
    });
    row = next;
  }
  return row.at(-1) ?? 0;
}

const sizeOf = (edits: readonly Edit[]) =>
  edits.reduce((sum, { from, to, newFrom, newTo }) => sum + to - from + newTo - newFrom, 0);

const edits = (a: readonly number[], b: readonly number[]) =>
  findEdits(Int32Array.from(a), Int32Array.from(b));

function apply(a: readonly number[], b: readonly number[], found: readonly Edit[]): number[] {
  const made: number[] = [];
  let at = 0;
  for (const { from, to, newFrom, newTo } of found) {
    made.push(...a.slice(at, from), ...b.slice(newFrom, newTo));
    at = to;
  }
  return [...made, ...a.slice(at)];
}

/** Numbers that are the same at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A text of `count` words, of which few are frequent, and the same with a part of them changed. */
function edited(count: number, rate: number, seed: number): [number[], number[]] {
  const next = numbers(seed);
  const word = () => next(next(400) + 1);
  const before = Array.from({ length: count }, word);
  const after = before.flatMap((one) => {
    if (next(1000) >= rate * 1000) return [one];
    return [[], [word()], [word()], [one, word()]][next(4)] ?? [];
  });
  return [before, after];
}

test('short texts: as few edits as can be, and they make the one of the other', () => {
  const text = fc.array(fc.nat({ max: 5 }), { maxLength: 40 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const found = edits(a, b);
      expect(apply(a, b, found)).toEqual(b);
      expect(sizeOf(found)).toBe(a.length + b.length - 2 * commonLength(a, b));
    }),
  );
});

test.each([
  [0.02, 3000, 1],
  [0.2, 3000, 1.01],
  [0.5, 3000, 1.05],
])('%d of the words edited: hardly more than the fewest edits', (rate, count, most) => {
  const [a, b] = edited(count, rate, 7);
  const found = edits(a, b);
  expect(apply(a, b, found)).toEqual(b);
  expect(sizeOf(found) / (a.length + b.length - 2 * commonLength(a, b))).toBeLessThanOrEqual(most);
});

test('texts with nothing in place are still told rightly', () => {
  const next = numbers(3);
  const few = () => Array.from({ length: 3000 }, () => next(4));
  const [a, b] = [few(), few()];
  expect(apply(a, b, edits(a, b))).toEqual(b);
});

test('a long stretch that came in between, or moved, is one edit or two', () => {
  const [one] = edited(4000, 0, 11);
  const [other] = edited(4000, 0, 12);
  const inserted = [...one.slice(0, 1500), ...other, ...one.slice(1500)];
  expect(sizeOf(edits(one, inserted))).toBe(4000);
  expect(sizeOf(edits([...one, ...other], [...other, ...one]))).toBeLessThanOrEqual(8100);
});
