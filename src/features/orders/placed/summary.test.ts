import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema, type Job } from '#api/schema/job.ts';
import { orderAnswer } from '#api/schema/order.ts';
import { writeMark } from '#lib/order/order-mark.ts';
import { wordsOf } from '#lib/text/searched.ts';
import {
  asListed,
  expectedIn,
  isFinished,
  isOrderFound,
  nameOf,
  partsOf,
  pricesOf,
  summariesOf,
  summaryOf,
} from './summary.ts';

const jobOf = (job_id: number, more: object = {}): Job =>
  z.parse(jobSchema, {
    job_id,
    order_id: 7,
    ctime: 100 + job_id,
    status: 'approved',
    body_src: `Text ${job_id}`,
    lc_src: 'en',
    lc_tgt: 'de',
    unit_count: 10,
    credits: '0.10',
    ...more,
  });
const orderOf = (fields: object) =>
  z.parse(orderAnswer, { order: { order_id: 7, ...fields } }).order;

test('orders are made of what was read, newest first; what has no order is in none', () => {
  const jobs = [
    jobOf(1),
    jobOf(2),
    jobOf(9, { order_id: 8 }),
    jobOf(4, { order_id: 'NULL' }),
    jobOf(5, { order_id: undefined }),
  ];
  const cache = { get: (id: string) => jobs.find(({ job_id }) => job_id === id) };
  const found = summariesOf(['9', '2', '1', '4', '5', '6', '1'], cache);
  expect(
    found.map(({ id, at, jobs: its }) => [id, at, its.map(({ job_id }) => job_id).join()]),
  ).toEqual([
    ['8', 109, '9'],
    ['7', 101, '1,2'],
  ]);
});

test('the name of the mark comes before the file’s, and that before the first text’s', () => {
  const name = (...more: object[]) =>
    nameOf(
      summaryOf(
        '7',
        more.map((one, at) => jobOf(at + 1, one)),
      ),
    );
  const file = { custom_data: writeMark('m', { file: 'a.json' }) };
  expect(
    name({}, { custom_data: writeMark('m', { name: 'Spring', file: 'a.json' }) }, file)?.text,
  ).toBe('Spring');
  expect(name({}, file)).toEqual({ text: 'a.json', isOwn: true, language: undefined });
  expect(name({ position: 2 }, { position: 1 })).toEqual({
    text: 'Text 2',
    isOwn: false,
    language: 'en',
  });
  expect(name()).toBeUndefined();
});

test('the order’s own lists count before what was read of each; what no list has is rejected', () => {
  const jobs = [jobOf(1, { status: 'reviewable' }), jobOf(2, { status: 'reviewable' }), jobOf(3)];
  const order = orderOf({ total_jobs: 3, jobs_approved: [1, 3] });
  expect(asListed(jobs, order).map(({ status }) => status)).toEqual([
    'approved',
    'rejected',
    'approved',
  ]);
  expect(asListed(jobs, undefined)).toBe(jobs);
});

test('parts are weighed by units; what was not read has as many as are left on average', () => {
  const jobs = [jobOf(1), jobOf(2, { status: 'pending', unit_count: 70 })];
  expect(partsOf(jobs, undefined)).toEqual([
    { status: 'approved', count: 1, units: 10 },
    { status: 'pending', count: 1, units: 70 },
  ]);
  const order = orderOf({
    total_jobs: 5,
    total_units: 110,
    jobs_queued: 1,
    jobs_approved: [1],
    jobs_pending: [2, 3],
  });
  expect(partsOf(jobs, order)).toEqual([
    { status: 'approved', count: 1, units: 10 },
    { status: 'pending', count: 2, units: 80 },
    { status: 'rejected', count: 1, units: 10 },
    { status: 'queued', count: 1, units: 10 },
  ]);
});

test('a status that nobody knows is counted too, last', () => {
  const parts = partsOf([jobOf(1, { status: 'odd' }), jobOf(2, { status: 'canceled' })], undefined);
  expect(parts.map(({ status }) => status)).toEqual(['canceled', 'odd']);
  expect(isFinished(parts)).toBe(false);
  expect(isFinished(partsOf([jobOf(1)], undefined))).toBe(true);
});

test('it is expected with the last of what is to come', () => {
  const coming = [jobOf(1, { eta: 9_000 }), jobOf(2, { status: 'pending', eta: 60 })];
  expect(expectedIn([...coming, jobOf(3, { status: 'available', eta: 120 })])).toBe(120);
  expect(expectedIn([jobOf(1, { eta: 9_000 })])).toBeUndefined();
});

test('what is read is summed exactly by currency; of a part the order’s own total is told', () => {
  const jobs = [jobOf(1), jobOf(2, { credits: '0.20' }), jobOf(3, { currency: 'EUR' })];
  expect(pricesOf(jobs, undefined)).toEqual([
    { amount: '0.30', currency: 'USD' },
    { amount: '0.10', currency: 'EUR' },
  ]);
  const order = orderOf({ total_jobs: 9, total_credits: '4.5', currency: 'USD' });
  expect(pricesOf(jobs, order)).toEqual([{ amount: '4.5', currency: 'USD' }]);
});

test('it is found by its name, its number and its texts, whatever their accents', () => {
  const job = jobOf(1, { body_tgt: 'Über', custom_data: writeMark('m', { name: 'Été 2026' }) });
  const found = (words: string) => isOrderFound(summaryOf('7', [job]), wordsOf(words));
  expect(['ete 7', 'uber', 'TEXT été'].every(found)).toBe(true);
  expect(found('winter')).toBe(false);
});
