import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { configQuery } from '../account/config.ts';
import { jobSchema } from '../schema/job.ts';
import { inEnvelope, saidOf } from './said.ts';

const job = z.parse(jobSchema, {
  job_id: '7',
  slug: '',
  status: 'reviewable',
  lc_src: 'en',
  lc_tgt: 'de',
  credits: '1.50',
  currency: 'USD',
  ctime: 1,
});
function clientOf(record: boolean) {
  const client = new QueryClient();
  const config = { mode: 'live' as const, apiHost: 'x', accountId: 'a', owner: 'a', record };
  client.setQueryData(configQuery().queryKey, config);
  return client;
}

test('without a record nothing is said, nor loaded', async () => {
  const load = vi.fn<() => never>();
  expect(await saidOf(clientOf(false), job, load)).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
});

test('with one, what was read', async () => {
  expect(await saidOf(clientOf(true), job)).toEqual({ price: '1.50 USD' });
});

test('a decision is not lost for what is said beside it: code that cannot be loaded, or fails, or does not come', async () => {
  const fails = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  expect(await saidOf(clientOf(true), job, fails)).toEqual({});
  const breaks = async () => ({ saysOf: () => Promise.reject(new Error('no digest')) });
  expect(await saidOf(clientOf(true), job, breaks)).toEqual({});
  vi.useFakeTimers();
  const hangs = saidOf(clientOf(true), job, () => new Promise(() => {}));
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await hangs).toEqual({});
  // The proxy takes this for a page that says nothing.
  expect(inEnvelope('7', { action: 'archive' }, {})).toEqual({
    data: { action: 'archive' },
    galley: { 7: {} },
  });
});
