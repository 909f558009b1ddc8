import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { jobCacheOf } from './job-cache.ts';
import { jobQuery } from './jobs.ts';
import type { Job } from '../schema/job.ts';

const job = (job_id: string, status: string) => ({ job_id, status }) as Job;
const keyOf = (jobId: string) => jobQuery(jobId).queryKey;

test('what was read before, and what is read or altered later, is in the cache', () => {
  const client = new QueryClient();
  client.setQueryData(keyOf('1'), job('1', 'reviewable'));
  const cache = jobCacheOf(client);
  expect(cache.get('1')?.status).toBe('reviewable');
  client.setQueryData(keyOf('1'), job('1', 'approved'));
  client.setQueryData(['job', '1', 'comments'], []);
  cache.put([job('2', 'pending')]);
  expect([cache.get('1')?.status, cache.get('2')?.status, cache.get('3')]).toEqual([
    'approved',
    'pending',
    undefined,
  ]);
  expect(jobCacheOf(client)).toBe(cache);
});

test('a burst of readings is told once', async () => {
  const cache = jobCacheOf(new QueryClient());
  const listener = vi.fn<() => void>();
  const stop = cache.subscribe(listener);
  const before = cache.version();
  cache.put(Array.from({ length: 50 }, (_, index) => job(String(index), 'pending')));
  expect(cache.version()).toBeGreaterThan(before);
  await expect.poll(() => listener.mock.calls.length).toBe(1);
  stop();
  cache.put([job('99', 'pending')]);
  await new Promise((done) => {
    setTimeout(done, 40);
  });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('another status is told by its id, with a whole burst; a first reading is none', async () => {
  const cache = jobCacheOf(new QueryClient());
  const watcher = vi.fn<(jobIds: readonly string[]) => void>();
  cache.watch(watcher);
  cache.put([job('1', 'pending'), job('2', 'pending'), job('3', 'pending')]);
  cache.put([job('1', 'reviewable'), job('2', 'pending'), job('3', 'reviewable')]);
  await expect.poll(() => watcher.mock.calls).toEqual([[['1', '3']]]);
});
