import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { ApiError } from '../wire/errors.ts';
import type { JobReader } from './job-batch.ts';
import { jobCacheOf } from './job-cache.ts';
import { readAll } from './read-all.ts';
import { jobSchema } from '../schema/job.ts';

const jobOf = (id: string) => z.parse(jobSchema, { job_id: id, ctime: 1, status: 'available' });
const idsOf = (count: number) => Array.from({ length: count }, (_, index) => String(index));
const live = () => new AbortController().signal;

/** An account that fails so many calls first, or refuses some ids. */
function account({
  failures = 0,
  strangers = [],
}: { failures?: number; strangers?: string[] } = {}) {
  const reads: number[] = [];
  let left = failures;
  const answer = async (ids: readonly string[]) => {
    reads.push(ids.length);
    await Promise.resolve();
    if (left > 0) {
      left -= 1;
      throw new ApiError('unavailable', 'down');
    }
    if (ids.some((id) => strangers.includes(id))) throw new ApiError('no-access', 'not yours');
    return ids.map(jobOf);
  };
  const reader: JobReader = {
    one: async (id) => (await answer([id]))[0] ?? jobOf(id),
    many: answer,
  };
  const client = new QueryClient();
  const cache = jobCacheOf(client);
  return {
    reads,
    cache,
    read: (ids: readonly string[], options: Partial<Parameters<typeof readAll>[2]> = {}) =>
      readAll(client, ids, { signal: live(), reader, retryDelay: () => 0, ...options }),
  };
}

test('reads what is missing, at most 50 a call, and tells how far it is', async () => {
  const { read, reads, cache } = account();
  cache.put(idsOf(20).map(jobOf));
  const told: [number, number][] = [];
  await read(idsOf(190), { onProgress: (done, total) => told.push([done, total]) });
  expect(reads.toSorted((a, b) => b - a)).toEqual([50, 50, 50, 20]);
  expect(idsOf(190).every((id) => cache.get(id))).toBe(true);
  expect([told[0], told.at(-1)]).toEqual([
    [20, 190],
    [190, 190],
  ]);
});

test('what all has been read is not read again', async () => {
  const { read, reads } = account();
  await read(idsOf(60));
  await read(idsOf(60));
  expect(reads).toHaveLength(2);
});

test('passes over what Gengo refuses, and reads all others', async () => {
  const { read, cache } = account({ strangers: ['7', '60'] });
  await read(idsOf(70));
  expect(idsOf(70).filter((id) => !cache.get(id))).toEqual(['7', '60']);
});

test('tries again twice, then tells', async () => {
  const patient = account({ failures: 2 });
  await patient.read(idsOf(50));
  expect(patient.cache.get('49')).toBeDefined();
  const down = account({ failures: 100 });
  await expect(down.read(idsOf(50))).rejects.toMatchObject({ kind: 'unavailable' });
  expect(down.reads).toHaveLength(3);
});

test('gives up when asked to, and keeps what it has', async () => {
  const { read, reads, cache } = account();
  const stop = new AbortController();
  const reading = read(idsOf(1_000), {
    signal: stop.signal,
    onProgress: (done) => done >= 100 && stop.abort(new Error('enough')),
  });
  await expect(reading).rejects.toThrow('enough');
  expect(reads.length).toBeLessThan(8);
  expect(cache.get('0')).toBeDefined();
});
