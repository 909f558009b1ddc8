import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { jobSchema } from '../schema/job.ts';
import { orderAnswer } from '../schema/order.ts';
import { ApiError } from '../wire/errors.ts';
import { type AccountTools, type Progress, readAccount } from './read-account.ts';
import { createTurns } from './turns.ts';

interface Held {
  id: string;
  status: string;
  order: string;
}

const live = () => new AbortController().signal;

/** An account whose lists are cut, and what the memory knows of it. */
function account(held: readonly Held[], { cap = 200, known = new Map<string, string>() } = {}) {
  const calls: string[] = [];
  const jobOf = (id: string) => {
    const one = held.find((job) => job.id === id);
    if (!one) throw new ApiError('no-access', 'not yours');
    const { status, order } = one;
    return z.parse(jobSchema, { job_id: id, order_id: order, ctime: 1, status, body_src: id });
  };
  const tools: AccountTools = {
    list: async ({ status }) => {
      calls.push(`list ${status ?? ''}`.trim());
      if (status === 'hold') throw new ApiError('illegal-state', 'no such status');
      const all = held.filter((job) => status === undefined || job.status === status);
      return all.slice(-cap).map(({ id }) => ({ job_id: id, ctime: 1 }));
    },
    order: async (orderId) => {
      calls.push(`order ${orderId}`);
      const own = held.filter(({ order }) => order === orderId);
      const ids = (status: string) =>
        own.filter((job) => job.status === status).map(({ id }) => id);
      return z.parse(orderAnswer, {
        order: {
          order_id: orderId,
          jobs_approved: ids('approved'),
          jobs_pending: ids('pending'),
        },
      }).order;
    },
    jobs: {
      one: async (id) => {
        calls.push(`job ${id}`);
        return jobOf(id);
      },
      many: async (ids) => {
        calls.push(`jobs ${ids.length}`);
        return ids.map(jobOf);
      },
    },
    memory: {
      missing: async (ids, status) =>
        ids.filter((id) => (status === undefined ? !known.has(id) : known.get(id) !== status)),
      takeNow: async (jobs) => {
        for (const job of jobs) known.set(job.job_id, job.status);
        return true;
      },
    },
    knownOrders: () => ['1'],
  };
  const seen: Progress[] = [];
  const read = (signal = live()) => readAccount(tools, (progress) => seen.push(progress), signal);
  return { calls, known, seen, tools, read };
}

const jobs = (count: number, of: (index: number) => Partial<Held> = () => ({})): Held[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${1_000 + index}`,
    status: 'approved',
    order: `${1 + Math.floor(index / 100)}`,
    ...of(index),
  }));

test('all that is named is read in batches, and nothing that is known as it is', async () => {
  const { calls, known, seen, read } = account(jobs(120));
  expect(await read()).toEqual({ named: 120, known: 120, isCut: false });
  expect(known.size).toBe(120);
  expect(calls.filter((call) => call.startsWith('job'))).toEqual(['jobs 50', 'jobs 50', 'jobs 20']);
  expect(calls.filter((call) => call.startsWith('order'))).toEqual([]);
  expect(seen.map((one) => one.known)).toContain(50);
  calls.length = 0;
  await read();
  expect(calls.every((call) => call.startsWith('list'))).toBe(true);
});

test('what has another status by now is read again', async () => {
  const known = new Map([
    ['1000', 'reviewable'],
    ['1001', 'approved'],
  ]);
  const { calls, read } = account(jobs(2), { known });
  await read();
  expect(calls.filter((call) => call.startsWith('job'))).toEqual(['job 1000']);
  expect(known.get('1000')).toBe('approved');
});

test('where lists are cut, orders lead further: those known, and those of what was read', async () => {
  // Known is order 1 of the old ones; the newest 200 are of 5 and 6.
  const { known, calls, read } = account(jobs(600));
  expect(await read()).toEqual({ named: 300, known: 300, isCut: true });
  expect(calls.filter((call) => call.startsWith('order'))).toEqual([
    'order 5',
    'order 6',
    'order 1',
  ]);
  expect(known.has('1000') && known.has('1599')).toBe(true);
  expect(known.has('1150')).toBe(false);
});

test('begun again after a stop it goes on where it was', async () => {
  const { tools, calls, known } = account(jobs(120));
  const stop = new AbortController();
  const first = readAccount(tools, ({ known: done }) => done >= 50 && stop.abort(), stop.signal);
  await expect(first).rejects.toThrow('aborted');
  expect(known.size).toBe(50);
  calls.length = 0;
  await readAccount(tools, () => {}, live());
  expect(calls.filter((call) => call.startsWith('job'))).toEqual(['jobs 50', 'jobs 20']);
});

test('what Gengo gives to nobody is passed over; a memory that takes nothing ends it', async () => {
  const { tools } = account(jobs(3));
  const withStranger = {
    ...tools,
    list: async () => ['1000', '9', '1001'].map((job_id) => ({ job_id, ctime: 1 })),
  };
  expect(await readAccount(withStranger, () => {}, live())).toMatchObject({ named: 3, known: 3 });
  const full = {
    ...tools,
    memory: { ...tools.memory, takeNow: async () => false, missing: async () => ['1'] },
  };
  await expect(readAccount(full, () => {}, live())).rejects.toThrow('takes nothing');
});

test('calls go a second apart, one by one, and none while somebody waits', async () => {
  let time = 0;
  let busyUntil = 2_500;
  const turn = createTurns({
    isBusy: () => time < busyUntil,
    now: () => time,
    sleep: async (ms) => {
      time += ms;
    },
  });
  const begun: number[] = [];
  const act = async () => {
    begun.push(time);
    time += 300;
  };
  await Promise.all([turn(act, live()), turn(act, live())]);
  busyUntil = 6_000;
  await turn(act, live());
  expect(begun).toEqual([2_500, 3_500, 6_000]);
  const stopped = AbortSignal.abort(new Error('stopped'));
  await expect(turn(act, stopped)).rejects.toThrow('stopped');
  expect(begun).toHaveLength(3);
  for (let call = 0; call < 70; call += 1) await turn(act, live());
  const minute = begun.filter((at) => at >= 10_000 && at < 70_000);
  expect(minute.length).toBeLessThanOrEqual(60);
});
