import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { createDisk } from '#test/simulation/disk.ts';
import { createStore } from '#store/create-store.ts';
import { perAccount } from './per-account.ts';

const store = createStore({ engine: createDisk().engine('page') });

test('one for each client, account and id, until it is forgotten', () => {
  const client = new QueryClient();
  const about = { client, store, account: 'account' };
  const of = perAccount((_about, forget) => ({ forget }));
  const one = of(about);
  expect(of({ ...about })).toBe(one);
  expect(of({ ...about, client: new QueryClient() })).not.toBe(one);
  expect(of({ ...about, account: 'another' })).not.toBe(one);
  expect(of({ ...about, id: 'd1' })).not.toBe(one);
  one.forget();
  expect(of(about)).not.toBe(one);
});
