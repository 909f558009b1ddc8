import { QueryClient } from '@tanstack/react-query';
import { expect, test, vi } from 'vitest';
import { shelfOf } from './job-shelf.ts';
import { jobQuery } from './jobs.ts';
import type { Job } from '../schema/job.ts';

const job = (job_id: string, status: string) => ({ job_id, status }) as Job;
const keyOf = (jobId: string) => jobQuery(jobId).queryKey;

test('what was read before, and what is read or altered later, is on the shelf', () => {
  const client = new QueryClient();
  client.setQueryData(keyOf('1'), job('1', 'reviewable'));
  const shelf = shelfOf(client);
  expect(shelf.get('1')?.status).toBe('reviewable');
  client.setQueryData(keyOf('1'), job('1', 'approved'));
  client.setQueryData(['job', '1', 'comments'], []);
  shelf.put([job('2', 'pending')]);
  expect([shelf.get('1')?.status, shelf.get('2')?.status, shelf.get('3')]).toEqual([
    'approved',
    'pending',
    undefined,
  ]);
  expect(shelfOf(client)).toBe(shelf);
});

test('a burst of readings is told once', async () => {
  const shelf = shelfOf(new QueryClient());
  const listener = vi.fn<() => void>();
  const stop = shelf.subscribe(listener);
  const before = shelf.version();
  shelf.put(Array.from({ length: 50 }, (_, index) => job(String(index), 'pending')));
  expect(shelf.version()).toBeGreaterThan(before);
  await expect.poll(() => listener.mock.calls.length).toBe(1);
  stop();
  shelf.put([job('99', 'pending')]);
  await new Promise((done) => {
    setTimeout(done, 40);
  });
  expect(listener).toHaveBeenCalledTimes(1);
});

test('another status is told by its id, with a whole burst; a first reading is none', async () => {
  const shelf = shelfOf(new QueryClient());
  const watcher = vi.fn<(jobIds: readonly string[]) => void>();
  shelf.watch(watcher);
  shelf.put([job('1', 'pending'), job('2', 'pending'), job('3', 'pending')]);
  shelf.put([job('1', 'reviewable'), job('2', 'pending'), job('3', 'reviewable')]);
  await expect.poll(() => watcher.mock.calls).toEqual([[['1', '3']]]);
});
