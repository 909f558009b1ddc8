import { expect, test } from 'vitest';
import { drawnRows } from './drawn-rows.ts';

const sight = { inSight: 10, count: 100_000, focused: undefined };
const ends = (rows: readonly number[]) => [rows[0], rows.at(-1), rows.length];

test('the rows in the window and a few beyond, wherever it stands', () => {
  expect(ends(drawnRows({ ...sight, first: 0 }))).toEqual([0, 16, 17]);
  expect(ends(drawnRows({ ...sight, first: 50_000 }))).toEqual([49_994, 50_016, 23]);
  expect(ends(drawnRows({ ...sight, first: 99_990 }))).toEqual([99_984, 99_999, 16]);
  // The window is above the rows, or below them.
  expect(ends(drawnRows({ ...sight, first: -8 }))).toEqual([0, 16, 17]);
  expect(ends(drawnRows({ ...sight, first: 100_050 }))).toEqual([99_984, 99_999, 16]);
});

test('a short list is drawn whole', () => {
  expect(drawnRows({ ...sight, count: 3, first: -2 })).toEqual([0, 1, 2]);
  expect(drawnRows({ ...sight, count: 0, first: 0 })).toEqual([]);
});

test('the row with the focus is drawn, once, in its place', () => {
  const rows = drawnRows({ ...sight, first: 500, focused: 7 });
  expect(rows.slice(0, 2)).toEqual([7, 494]);
  expect(drawnRows({ ...sight, first: 500, focused: 90_000 }).at(-1)).toBe(90_000);
  expect(ends(drawnRows({ ...sight, first: 500, focused: 505 }))).toEqual([494, 516, 23]);
});
