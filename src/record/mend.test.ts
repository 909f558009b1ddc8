import { expect, test } from 'vitest';
import type { Ask } from '#people/repeats.ts';
import type { Act, Entry, Line } from './line.ts';
import { mend } from './mend.ts';
import type { Record } from './record.ts';

const NOW = Date.parse('2026-11-30T12:00:00Z');
const MINUTE = 60_000;

const line = (act: Act, age: number, more: Partial<Line> = {}): Line => ({
  v: 1,
  at: new Date(NOW - age).toISOString(),
  who: 'ann',
  role: 'reviewer',
  act,
  job: '42',
  order: null,
  price: null,
  outcome: null,
  request: 'r',
  prev: '',
  mac: '',
  ...more,
});

/** What is written down about open lines, when Gengo answers so; by a Galley that began a minute ago. */
async function found(open: Line[], jobs: object[], { isOwn = true, since = NOW - MINUTE } = {}) {
  const written: Entry[] = [];
  const record: Record = {
    begin: async () => 'kept',
    end: async (entries) => void written.push(...entries),
    open: async () => open,
    head: () => '',
  };
  const ask: Ask = async (path) => ({
    opstat: 'ok',
    response: path.includes('?') ? jobs : { jobs },
  });
  await mend({ record, ask, isOwn, since, log: () => {} }, NOW);
  return written.map(({ outcome, order }) => (order ? `${outcome} ${order}` : outcome));
}
const job = (status: string) => [{ job_id: 42, status }];

test.each<[Act, string, number, string]>([
  ['approve', 'approved', 5, 'found-done'],
  ['approve', 'reviewable', 5, 'found-not-done'],
  ['approve', 'reviewable', 5000, 'found-not-done'],
  ['approve', 'hold', 5, 'unclear'],
  ['revise', 'revising', 5, 'found-done'],
  ['revise', 'reviewable', 5, 'found-not-done'],
  // It may have come back meanwhile.
  ['revise', 'reviewable', 15, 'unclear'],
  ['reject', 'rejected', 5, 'found-done'],
  ['reject', 'canceled', 5, 'found-done'],
  ['reject', 'reviewable', 5, 'found-not-done'],
  ['reject', 'available', 5, 'unclear'],
  ['cancel', 'cancelled', 5, 'found-done'],
  ['cancel', 'pending', 5, 'found-not-done'],
  ['archive', 'approved', 5, 'unclear'],
  ['comment', 'reviewable', 5, 'unclear'],
])('%s, and the translation is %s after %d minutes: %s', async (act, status, minutes, outcome) => {
  expect(await found([line(act, minutes * MINUTE)], job(status))).toEqual([outcome]);
});

test('what may be under way is left alone, and what Gengo does not give stays open', async () => {
  const before = line('approve', 2 * MINUTE);
  expect(await found([before], job('approved'))).toEqual(['found-done']);
  // Of this life, of another Galley, or of one that has only just died.
  expect(await found([before], job('approved'), { since: NOW - 5 * MINUTE })).toEqual([]);
  expect(await found([before], job('approved'), { isOwn: false })).toEqual([]);
  expect(await found([line('approve', 10_000)], job('approved'), { since: NOW })).toEqual([]);
  expect(await found([before], [])).toEqual([]);
});

test('an order is known by its mark; until it is found, a day long, it stays reserved', async () => {
  const order = (age: number, mark?: string) =>
    line('order', age, { job: null, ...(mark !== undefined && { mark }) });
  const listed = [
    { job_id: 1, order_id: 5, custom_data: '{"galley":{"v":1,"id":"other"}}' },
    { job_id: 2, order_id: 6, custom_data: '{"galley":{"v":1,"id":"abc"}}' },
  ];
  expect(await found([order(5 * MINUTE, 'abc')], listed)).toEqual(['found-done 6']);
  expect(await found([order(5 * MINUTE, 'xyz')], listed)).toEqual([]);
  expect(await found([order(25 * 60 * MINUTE, 'xyz')], listed)).toEqual(['unclear']);
  expect(await found([order(5 * MINUTE)], listed)).toEqual(['unclear']);
});
