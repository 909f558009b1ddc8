import { expect, test } from 'vitest';
import { STATUSES } from '#lib/status.ts';
import { formatCredits, parseCredits } from '../world/credits.ts';
import { DEFAULTS } from '../world/options.ts';
import { plant } from './plant.ts';
import { HOUR, openClient, START } from '../test-client.ts';

test('the demo holds every status, keeps its ids in order, and lies in the past', () => {
  const { jobs, orders } = plant(DEFAULTS, START, 1);
  const all = [...jobs.values()];
  expect(new Set(all.map(({ status }) => status))).toEqual(new Set(STATUSES));
  for (const { job_ids, at } of orders.values()) {
    for (const id of job_ids) expect(jobs.get(id)?.at).toBeGreaterThanOrEqual(at);
  }
  for (const { at, versions, thread } of all) {
    for (const one of [...versions, ...thread]) expect(one.at).toBeGreaterThanOrEqual(at);
    expect(at).toBeLessThanOrEqual(START);
  }
});

test.each([
  [0, true],
  [60, false],
])('at speed %d the demo stands still for an hour: %s', async (speed, stands) => {
  const client = await openClient({ scenario: 'demo', speed });
  const waiting = async () =>
    (await client.get('translate/jobs', { status: 'reviewable', timestamp_after: 0 })).response;
  const before = await waiting();
  client.wait(HOUR);
  expect(JSON.stringify(await waiting()) === JSON.stringify(before)).toBe(stands);
});

test.each([
  ['412.35', 4_123_500, '412.35'],
  ['0.0300', 300, '0.03'],
  ['0.0305', 305, '0.0305'],
  ['7', 70_000, '7.00'],
])('credits of %s are exact', (text, credits, written) => {
  expect(parseCredits(text)).toBe(credits);
  expect(formatCredits(credits)).toBe(written);
});

test('credits finer than a ten-thousandth, or none at all, are refused', () => {
  expect(() => parseCredits('0.00001')).toThrow('0.00001');
  expect(() => parseCredits('free')).toThrow('free');
});
