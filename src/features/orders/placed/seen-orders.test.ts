import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { configQuery } from '#api/account/config.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { jobSchema } from '#api/schema/job.ts';
import { mergeSeen, ORDERS } from '#api/order/seen-orders.ts';
import { createStore } from '#store/create-store.ts';
import { writeMark } from '#lib/order/order-mark.ts';
import { readSlot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { createDisk } from '#test/simulation/disk.ts';
import { rememberOrders } from './seen-orders.ts';

function begin() {
  const client = new QueryClient();
  const store = createStore({ engine: createDisk().engine('page') });
  const read = (
    job_id: string,
    order_id: string | undefined,
    ctime: number,
    custom_data?: string,
  ) =>
    client.setQueryData(
      jobQuery(job_id).queryKey,
      z.parse(jobSchema, { job_id, order_id, ctime, status: 'pending', custom_data }),
    );
  const know = (accountId: string) =>
    client.setQueryData(configQuery().queryKey, {
      mode: 'live',
      apiHost: 'x',
      accountId,
      owner: accountId,
    });
  return { store, read, know, start: () => rememberOrders(client, store) };
}

const kept = (store: Store, accountId: string) => readSlot(store, accountId, ORDERS);

test('keeps each order of what is read once, newest first, with its earliest time', () => {
  const { store, read, know, start } = begin();
  start();
  know('a');
  read('1', '70', 500);
  read('2', '71', 900);
  read('3', '70', 400);
  read('4', undefined, 100);
  read('5', 'NULL', 100);
  expect(kept(store, 'a')).toEqual([
    { id: '71', at: 900 },
    { id: '70', at: 400 },
  ]);
  expect(kept(store, 'b')).toEqual([]);
});

test('keeps what is read before it is known whose it is', () => {
  const { store, read, know, start } = begin();
  start();
  read('1', '70', 500);
  know('a');
  expect(kept(store, 'a')).toEqual([{ id: '70', at: 500 }]);
});

test('keeps what was read before it started', () => {
  const { store, read, know, start } = begin();
  know('a');
  read('1', '70', 500);
  start();
  expect(kept(store, 'a')).toEqual([{ id: '70', at: 500 }]);
});

test('keeps nothing once it has stopped, and writes nothing that is known', () => {
  const { store, read, know, start } = begin();
  const stop = start();
  know('a');
  read('1', '70', 500);
  const before = store.read('a:orders');
  read('2', '70', 600);
  expect(store.read('a:orders')).toBe(before);
  stop();
  read('3', '71', 500);
  expect(store.read('a:orders')).toBe(before);
});

test('is bounded: the newest 500 stay', () => {
  const many = Array.from({ length: 600 }, (_, index) => ({ id: String(index), at: index }));
  const merged = mergeSeen([], many);
  expect(merged).toHaveLength(500);
  expect(merged[0]).toEqual({ id: '599', at: 599 });
});

test.each([undefined, 'x', [{ id: 1 }], { id: '1', at: 1 }])('reads %j as nothing', (value) => {
  const { store } = begin();
  void store.write('a:orders', value);
  expect(kept(store, 'a')).toEqual([]);
});

test('an order has the name that its translations bear; one that bears none has none', () => {
  const { store, read, know, start } = begin();
  start();
  know('a');
  read('1', '70', 500);
  read('2', '70', 900, writeMark('m1', { name: 'Spring' }));
  read('3', '71', 400, writeMark('m2'));
  expect(kept(store, 'a')).toEqual([
    { id: '70', at: 500, name: 'Spring' },
    { id: '71', at: 400 },
  ]);
});
