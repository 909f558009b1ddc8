import { expect, test } from 'vitest';
import { createStore } from '#store/create-store.ts';
import { createDisk } from '#test/simulation/disk.ts';
import { taking } from '#test/tabs/tabs.ts';
import { createOutboxStore, othersHolding } from './outbox-store.ts';

test("what another person holds on a shared profile is known as theirs, and is not among one's own", async () => {
  const store = createStore({ engine: createDisk().engine('page') });
  await store.ready;
  const hold = (owner: string, jobId: string) => {
    const { seconds: _seconds, ...taken } = taking(jobId);
    const age = { order: 1, hold: 8_000, at: 0, life: 'this', sends: 0 };
    const state = { is: 'held', until: 8_000, isBack: false } as const;
    return createOutboxStore(store, owner).write({ ...taken, ...age, state });
  };
  await hold('account', '1');
  await hold('account/ann', '2');
  await hold('account/bob', '3');
  await hold('account2/ann', '4');
  const own = (owner: string) =>
    createOutboxStore(store, owner)
      .all()
      .map(({ jobId }) => jobId);
  expect(own('account/ann')).toEqual(['2']);
  expect(own('account')).toEqual(['1']);
  expect(othersHolding(store, 'account/ann')).toEqual(['', 'bob']);
  expect(othersHolding(store, 'account')).toEqual(['ann', 'bob']);
});
