import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { ApiError } from '../wire/errors.ts';
import { createJobLoader, type JobReader } from './job-batch.ts';
import { jobSchema } from '../schema/job.ts';

const jobOf = (id: string) => z.parse(jobSchema, { job_id: id, ctime: 1, status: 'available' });
const noAccess = () => Promise.reject(new ApiError('no-access', 'unauthorized job access'));
const live = () => new AbortController().signal;

/** A reader of an account that holds all ids but those; each read is noted. */
function account({
  strangers = [],
  missing = [],
}: { strangers?: string[]; missing?: string[] } = {}) {
  const reads: string[][] = [];
  const signals: AbortSignal[] = [];
  const note = (ids: readonly string[], signal: AbortSignal) => {
    reads.push([...ids]);
    signals.push(signal);
    return ids.some((id) => strangers.includes(id));
  };
  const reader: JobReader = {
    one: (id, signal) => (note([id], signal) ? noAccess() : Promise.resolve(jobOf(id))),
    many: (ids, signal) =>
      note(ids, signal)
        ? noAccess()
        : Promise.resolve(ids.filter((id) => !missing.includes(id)).map(jobOf)),
  };
  return { load: createJobLoader(reader), reads, signals };
}

beforeEach(() => {
  vi.useFakeTimers();
});

async function settle<T>(promises: Promise<T>[]) {
  const settled = Promise.allSettled(promises);
  await vi.runAllTimersAsync();
  return (await settled).map((one) =>
    one.status === 'fulfilled' ? one.value : (one.reason as unknown),
  );
}

test('one id is read alone', async () => {
  const { load, reads } = account();
  expect(await settle([load('1', live())])).toEqual([jobOf('1')]);
  expect(reads).toEqual([['1']]);
});

test('what is asked for together travels together, each id once', async () => {
  const { load, reads } = account();
  const jobs = await settle(['1', '2', '1'].map((id) => load(id, live())));
  expect(jobs).toEqual([jobOf('1'), jobOf('2'), jobOf('1')]);
  expect(reads).toEqual([['1', '2']]);
  await settle([load('3', live())]);
  expect(reads).toEqual([['1', '2'], ['3']]);
});

test('at most 50 ids a call', async () => {
  const { load, reads } = account();
  const ids = Array.from({ length: 120 }, (_, index) => String(index));
  expect(await settle(ids.map((id) => load(id, live())))).toEqual(ids.map(jobOf));
  expect(reads.map((read) => read.length)).toEqual([50, 50, 20]);
});

test('an id that is left out of the answer fails alone', async () => {
  const { load } = account({ missing: ['2'] });
  const [first, second] = await settle(['1', '2'].map((id) => load(id, live())));
  expect(first).toEqual(jobOf('1'));
  expect(second).toMatchObject({ kind: 'no-access' });
});

test('one bad id among 50 fails alone, after few calls', async () => {
  const { load, reads } = account({ strangers: ['31'] });
  const ids = Array.from({ length: 50 }, (_, index) => String(index));
  const results = await settle(ids.map((id) => load(id, live())));
  expect(results.filter((one) => one instanceof ApiError)).toHaveLength(1);
  expect(results[31]).toMatchObject({ kind: 'no-access' });
  expect(reads.length).toBeLessThan(16);
});

test('any other failure is everyone\u2019s', async () => {
  const down = new ApiError('unavailable', 'down');
  const load = createJobLoader({
    one: () => Promise.reject(down),
    many: () => Promise.reject(down),
  });
  expect(await settle(['1', '2'].map((id) => load(id, live())))).toEqual([down, down]);
});

test('a caller gives up on its own; the call is given up with the last', async () => {
  const gone = [new AbortController(), new AbortController()] as const;
  const signals: AbortSignal[] = [];
  const load = createJobLoader({
    one: () => noAccess(),
    many: (_, signal) => {
      signals.push(signal);
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
      });
    },
  });
  const results = Promise.allSettled(gone.map(({ signal }, index) => load(String(index), signal)));
  await vi.runAllTimersAsync();
  gone[0].abort('left');
  expect(signals[0]?.aborted).toBe(false);
  gone[1].abort('left too');
  expect(signals[0]?.aborted).toBe(true);
  expect((await results).map((one) => one.status === 'rejected' && one.reason)).toEqual([
    'left',
    'left too',
  ]);
});

test('what was given up before it left is never asked for', async () => {
  const { load, reads } = account();
  const controller = new AbortController();
  const results = settle([load('1', controller.signal), load('2', live())]);
  controller.abort('left');
  expect(await results).toEqual(['left', jobOf('2')]);
  expect(reads).toEqual([['2']]);
  expect(await settle([load('3', controller.signal)])).toEqual(['left']);
});
