import { expect, test } from 'vitest';
import { ORDERS } from '#api/order/seen-orders.ts';
import { createStore } from '#store/create-store.ts';
import { readSlot } from '#store/slot.ts';
import { createDisk } from '#test/simulation/disk.ts';
import { findPlaced, keepPlaced, type Placed } from './placed.ts';

const placed = (number: number, changes: Partial<Placed> = {}): Placed => ({
  draftId: `draft ${number}`,
  orderId: `${number}`,
  at: number,
  how: 'answered',
  news: 1,
  old: [],
  repeats: [],
  missing: [],
  currency: 'USD',
  ...changes,
});

async function begin() {
  const disk = createDisk();
  const open = async (page: string) => {
    const store = createStore({ engine: disk.engine(page) });
    await store.ready;
    return store;
  };
  return { open, store: await open('first') };
}

test('what became of an order is told after a reload, by its number or its draft, and to its owner alone', async () => {
  const { open, store } = await begin();
  keepPlaced(store, 'a', placed(1));
  keepPlaced(store, 'a', placed(2));
  await store.flush();
  const again = await open('second');
  expect(findPlaced(again, 'a', { orderId: '1' })).toEqual(placed(1));
  expect(findPlaced(again, 'a', { draftId: 'draft 2' })).toEqual(placed(2));
  expect(findPlaced(again, 'a', { orderId: '3' })).toBeUndefined();
  expect(findPlaced(again, 'b', { orderId: '1' })).toBeUndefined();
  // The list of orders knows them before any of their translations is read.
  expect(readSlot(again, 'a', ORDERS).map(({ id }) => id)).toEqual(['2', '1']);
});

test('of a draft the last word counts, and the five placed last are kept', async () => {
  const { store } = await begin();
  keepPlaced(store, 'a', placed(1, { how: 'lost' }));
  keepPlaced(store, 'a', placed(1));
  for (const number of [2, 3, 4, 5]) keepPlaced(store, 'a', placed(number));
  expect(findPlaced(store, 'a', { orderId: '1' })?.how).toBe('answered');
  keepPlaced(store, 'a', placed(6));
  expect(findPlaced(store, 'a', { orderId: '1' })).toBeUndefined();
});

test('what another Galley wrote there counts as nothing', async () => {
  const { store } = await begin();
  void store.write('a:placed', [{ ...placed(1), how: 'by pigeon' }]);
  expect(findPlaced(store, 'a', { orderId: '1' })).toBeUndefined();
});
