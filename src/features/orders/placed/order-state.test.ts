import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { orderAnswer } from '#api/schema/order.ts';
import { jobIds } from '#api/order/order-lists.ts';
import { countByStatus, countJobs, countRejected, readCancellation } from './order-state.ts';

const orderOf = (fields: Record<string, unknown>) =>
  z.parse(orderAnswer, { order: { order_id: 7, ...fields } }).order;

const order = orderOf({
  total_jobs: '9',
  jobs_queued: '1',
  jobs_available: ['12', '3'],
  jobs_pending: ['4'],
  jobs_approved: ['5'],
  jobs_cancelled: ['6'],
  jobs_held: ['7'],
});

test('names what is listed by number, canceled ones too', () => {
  expect(jobIds(order)).toEqual(['3', '4', '5', '6', '7', '12']);
});

test('what is in no list is rejected', () => {
  expect(countRejected(order)).toBe(2);
  expect(countRejected(orderOf({ total_jobs: 1, jobs_approved: [1, 2] }))).toBe(0);
  expect(countRejected(orderOf({}))).toBe(0);
});

test('counts every translation once', () => {
  expect(countJobs(order)).toBe(9);
  expect(countJobs(orderOf({ jobs_queued: 2, jobs_held: [1] }))).toBe(3);
  const counts = countByStatus(order).filter(({ count }) => count > 0);
  expect(counts.map(({ status, count }) => `${status} ${count}`)).toEqual([
    'approved 1',
    'pending 1',
    'available 2',
    'rejected 2',
    'queued 1',
    'hold 1',
    'canceled 1',
  ]);
});

test('tells canceled, started and untouched ones apart', () => {
  expect(readCancellation(['6', '4', '3'], order)).toEqual({
    canceled: ['6'],
    started: ['4'],
    waiting: ['3'],
  });
});
