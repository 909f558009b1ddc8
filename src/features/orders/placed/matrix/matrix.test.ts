import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '#api/schema/job.ts';
import { writeMark } from '#lib/order/order-mark.ts';
import { columnOf, matrixOf, moved } from './matrix.ts';

let id = 0;
const jobOf = (lc_tgt: string, body_src: string, more: object = {}) =>
  z.parse(jobSchema, {
    job_id: (id += 1),
    ctime: 1,
    status: 'pending',
    lc_src: 'en',
    lc_tgt,
    body_src,
    ...more,
  });

test('a text is known by its key, its title and itself, and stands by its languages', () => {
  const key = (name: string) => ({ custom_data: writeMark('m', { file: 'a.json', key: name }) });
  const matrix = matrixOf([
    jobOf('de', 'Sale', key('nav')),
    jobOf('fr', 'Sale', key('nav')),
    jobOf('de', 'Sale', key('foot')),
    jobOf('ja', 'Boots', { slug: 'Boots' }),
  ]);
  expect(matrix.languages).toEqual(['de', 'fr', 'ja']);
  expect(matrix.texts.map((text) => [text.key, text.title, [...text.jobs.keys()].join()])).toEqual([
    ['nav', 'Sale', 'de,fr'],
    ['foot', 'Sale', 'de'],
    [undefined, 'Boots', 'ja'],
  ]);
});

test('a text that was ordered twice into a language stands twice: none is hidden', () => {
  const { texts } = matrixOf([jobOf('de', 'Sale'), jobOf('fr', 'Sale'), jobOf('de', 'Sale')]);
  expect(texts.map(({ jobs }) => [...jobs.keys()].join())).toEqual(['de,fr', 'de']);
});

test('texts stand in the order that their person gave them', () => {
  const { texts } = matrixOf([
    jobOf('de', 'b', { position: 2 }),
    jobOf('de', 'a', { position: 1 }),
  ]);
  expect(texts.map(({ title }) => title)).toEqual(['a', 'b']);
});

test('a column sums exactly, and no two currencies in one', () => {
  const matrix = matrixOf([
    jobOf('de', 'a', { credits: '0.10', currency: 'USD', status: 'approved' }),
    jobOf('de', 'b', { credits: '0.20', currency: 'USD' }),
    jobOf('de', 'c', { credits: '0.30', currency: 'EUR' }),
  ]);
  expect(columnOf(matrix, 'de')).toEqual({
    language: 'de',
    count: 3,
    approved: 1,
    prices: [
      { amount: '0.30', currency: 'USD' },
      { amount: '0.30', currency: 'EUR' },
    ],
  });
});

test.each([
  ['ArrowRight', 0, 2],
  ['ArrowLeft', 0, 0],
  ['ArrowDown', 1, 1],
  ['ArrowUp', 0, 1],
  ['PageDown', 4, 1],
  ['Home', 0, 0],
  ['End', 0, 2],
] as const)('%s leads to row %i, column %i, and over no edge', (key, row, column) => {
  const size = { rows: 5, columns: 3, page: 10, isRtl: false };
  expect(moved(key, { row: 0, column: 1 }, size)).toEqual({ row, column });
});

test('where one reads from right to left, left is forward', () => {
  const size = { rows: 1, columns: 3, page: 1, isRtl: true };
  expect(moved('ArrowLeft', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 1 });
});

test('another key is none of the matrix', () => {
  expect(
    moved('a', { row: 0, column: 0 }, { rows: 1, columns: 1, page: 1, isRtl: false }),
  ).toBeUndefined();
});
