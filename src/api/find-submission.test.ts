import { expect, test, vi } from 'vitest';
import { order, someJob, START } from '#sandbox/test-client.ts';
import type { SandboxOptions } from '#sandbox/options.ts';
import { withAccount } from '#test/in-process.ts';
import { findSubmission } from './find-submission.ts';
import type { JobPayload } from './order-payload.ts';
import type { SentJobs } from './submission-match.ts';
import { submitOrder } from './submit-order.ts';

const ID = 'galley:5f2c';
const job = (number: number, more: Partial<JobPayload> = {}): JobPayload => ({
  type: 'text',
  slug: `Job ${number}`,
  body_src: `Testing Gengo API library calls, number ${number}.`,
  lc_src: 'en',
  lc_tgt: 'ja',
  tier: 'standard',
  custom_data: ID,
  ...more,
});
const rows = { a: job(1), b: job(2) };
const sent: SentJobs = { since: START / 1000, submissionId: ID, rows };

/** An account whose clock is also the browser's; time passes while it sleeps. */
async function withTime(options: Partial<SandboxOptions> = {}) {
  const account = await withAccount({ repeatGuard: false, ...options });
  let passed = 0;
  const pauses: number[] = [];
  const later = (ms: number) => {
    passed += ms;
    account.client.wait(ms);
  };
  const sleep = async (ms: number) => {
    pauses.push(ms);
    later(ms);
  };
  const find = (what: Partial<SentJobs> = {}, more: { until?: number } = {}) =>
    findSubmission({ ...sent, ...what }, { now: () => START + passed, sleep, ...more });
  const lose = async () => {
    await account.faults('drop-after@POST translate/jobs*1');
    await expect(submitOrder({ jobs: rows })).rejects.toMatchObject({ kind: 'unknown-outcome' });
  };
  return { ...account, find, lose, later, pauses, passed: () => passed };
}

const found = { kind: 'ordered', orderId: '54632', missing: [] };

test('an order that was taken is found at once, by its id', async () => {
  const { find, lose, orders, pauses } = await withTime();
  await lose();
  const answer = await find();
  expect(answer).toMatchObject(found);
  expect('jobs' in answer && [...answer.jobs].map(([key, { job_id }]) => [key, job_id])).toEqual([
    ['a', '384985'],
    ['b', '384986'],
  ]);
  expect(pauses).toEqual([]);
  expect(await orders()).toBe(1);
});

test('so it is without an id, by text, pair, tier and title', async () => {
  const { find, lose } = await withTime();
  await lose();
  expect(await find({ submissionId: undefined })).toMatchObject(found);
});

test('while it is queued, too: the filter for queued jobs shows them', async () => {
  const { find, lose, pauses } = await withTime({ queueMs: 30_000 });
  await lose();
  expect(await find()).toMatchObject(found);
  expect(pauses).toEqual([]);
});

test('where Gengo has no such filter, it is waited for with growing pauses', async () => {
  const { find, lose, pauses, passed } = await withTime({ queueMs: 30_000 });
  await lose();
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    url.includes('status=queued')
      ? Response.json({ opstat: 'error', err: { code: 2650, msg: 'invalid job status' } })
      : ask(url, init),
  );
  expect(await find()).toMatchObject(found);
  expect(passed()).toBeGreaterThanOrEqual(30_000);
  expect(pauses.length).toBeLessThan(8);
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
});

test('what was never taken is told only after two minutes, and nothing is sent', async () => {
  const { find, passed, orders, client } = await withTime();
  await order(client, 3, { lc_tgt: 'de' });
  expect(await find()).toEqual({ kind: 'not-ordered' });
  expect(passed()).toBe(120_000);
  expect(await orders()).toBe(1);
});

test('an answer that was lost late is waited for the longer', async () => {
  const { find, passed } = await withTime();
  expect(await find({}, { until: START + 210_000 })).toEqual({ kind: 'not-ordered' });
  expect(passed()).toBe(210_000);
});

test('an hour later one look is enough', async () => {
  const { find, lose, later, pauses, client } = await withTime();
  await lose();
  later(3_600_000);
  await order(client, 3, { lc_tgt: 'de' });
  expect(await find()).toMatchObject(found);
  expect(await find({ rows: { c: job(3) }, submissionId: 'galley:other' })).toEqual({
    kind: 'not-ordered',
  });
  expect(pauses).toEqual([]);
});

test('an order in part old: one job with our id tells that it was taken', async () => {
  const { find, lose, client } = await withTime({ speed: 60 });
  await order(client, 1);
  client.wait(3_600_000);
  client.sandbox.tick();
  client.wait(-3_600_000);
  await lose();
  expect(await find()).toMatchObject({ kind: 'ordered', missing: ['a'] });
});

test('without an id, jobs like some of these leave it unclear', async () => {
  const { find, client } = await withTime();
  await client.post('translate/jobs', { jobs: [someJob(1, { custom_data: ID })] });
  expect(await find({ submissionId: undefined })).toMatchObject({
    kind: 'unclear',
    missing: ['b'],
  });
});

test('an account that cannot be read is unclear', async () => {
  const { find, faults, lose, passed } = await withTime();
  await lose();
  await faults('500@GET translate/jobs');
  expect(await find()).toMatchObject({ kind: 'unclear', missing: ['a', 'b'] });
  expect(passed()).toBe(120_000);
  await faults('');
  expect(await find()).toMatchObject(found);
});

test('Gengo down for a minute is waited out', async () => {
  const { find, faults, lose } = await withTime();
  await lose();
  await faults('500@GET translate/jobs*8');
  expect(await find()).toMatchObject(found);
});

test('a list that may be cut at 200 does not prove that there is no order', async () => {
  const { find, client } = await withTime({ listCap: 200 });
  const many = Array.from({ length: 201 }, (_, n) => someJob(n, { body_src: `${n} ` }));
  expect(await client.post('translate/jobs', { jobs: many })).toMatchObject({ opstat: 'ok' });
  expect(await find()).toMatchObject({ kind: 'unclear' });
});

test('giving up ends it', async () => {
  await withTime();
  const page = new AbortController();
  const looking = findSubmission({ ...sent, since: Date.now() / 1000 }, { signal: page.signal });
  const reason = new Error('left');
  setTimeout(() => page.abort(reason), 100);
  await expect(looking).rejects.toBe(reason);
});
