import { expect, test, vi } from 'vitest';
import { writeMark } from '#lib/order/order-mark.ts';
import { delivered, HOUR, order, someJob, START } from '#sandbox/test-client.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { withAccount } from '#test/in-process.ts';
import { findSubmission, type LostOrder } from './find-submission.ts';
import { readFence } from './order-fence.ts';
import type { JobPayload } from './order-payload.ts';
import { submitOrder } from './submit-order.ts';

const ID = '5f2c';
const job = (number: number, more: Partial<JobPayload> = {}): JobPayload => ({
  type: 'text',
  slug: `Job ${number}`,
  body_src: `Testing Gengo API library calls, number ${number}.`,
  lc_src: 'en',
  lc_tgt: 'ja',
  tier: 'standard',
  custom_data: writeMark(ID),
  ...more,
});
const rows = { a: job(1), b: job(2) };

/** An account whose time passes while somebody sleeps; the browser's clock has no part in it. */
async function withTime({
  knowsTime = true,
  ...options
}: Partial<SandboxOptions> & {
  knowsTime?: boolean;
} = {}) {
  const account = await withAccount({ repeatGuard: false, ...options });
  /** Gengo's, and what has elapsed here. */
  let passed = 0;
  let elapsed = 0;
  let pauses: number[] = [];
  const later = (ms: number) => {
    passed += ms;
    account.client.wait(ms);
  };
  const sleep = async (ms: number) => {
    pauses.push(ms);
    elapsed += ms;
    later(ms);
  };
  const gengoNow = () => (knowsTime ? START + passed : undefined);
  let sent: LostOrder = { mark: ID, rows, fence: undefined, sentAt: undefined };
  /** As it is done before an order is sent. */
  const fence = async () => {
    const one = await readFence(gengoNow);
    sent = { mark: ID, rows, fence: one, sentAt: one.at };
  };
  const find = (what: Partial<LostOrder> = {}, signal?: AbortSignal) => {
    pauses = [];
    const world = { gengoNow, elapsed: () => elapsed, sleep };
    return findSubmission({ ...sent, ...what }, { ...world, ...(signal && { signal }) });
  };
  const lose = async (sending: Record<string, JobPayload> = rows) => {
    await fence();
    await account.faults('drop-after@POST translate/jobs*1');
    const sentNow = submitOrder({ jobs: sending });
    await expect(sentNow).rejects.toMatchObject({ kind: 'unknown-outcome' });
  };
  return {
    ...account,
    find,
    fence,
    lose,
    later,
    pauses: () => pauses,
    looked: () => pauses.reduce((total, ms) => total + ms, 0),
  };
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
  expect(pauses()).toEqual([]);
  expect(await orders()).toBe(1);
});

test('so it is without an id, by text, pair, tier and title', async () => {
  const { find, lose } = await withTime();
  await lose();
  expect(await find({ mark: undefined })).toMatchObject(found);
});

test('while it is queued, too: the filter for queued jobs shows them', async () => {
  const { find, lose, pauses } = await withTime({ queueMs: 30_000 });
  await lose();
  expect(await find()).toMatchObject(found);
  expect(pauses()).toEqual([]);
});

test('where Gengo has no such filter, it is waited for with growing pauses', async () => {
  const { find, lose, pauses, looked } = await withTime({ queueMs: 30_000 });
  await lose();
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    url.includes('status=queued')
      ? Response.json({ opstat: 'error', err: { code: 2650, msg: 'invalid job status' } })
      : ask(url, init),
  );
  expect(await find()).toMatchObject(found);
  expect(looked()).toBeGreaterThanOrEqual(30_000);
  expect(pauses().length).toBeLessThan(8);
  expect(pauses()).toEqual(pauses().toSorted((a, b) => a - b));
});

test.each([
  ['Gengo’s time is known', true],
  ['it is not', false],
])(
  'what was never taken is told only after two minutes, and nothing is sent; %s',
  async (_, knowsTime) => {
    const { find, fence, looked, orders, client } = await withTime({ knowsTime });
    await order(client, 3, { lc_tgt: 'de' });
    await fence();
    expect(await find()).toEqual({ kind: 'not-ordered' });
    expect(looked()).toBe(120_000);
    expect(await orders()).toBe(1);
  },
);

test('an empty account, and none after it: nothing was ordered', async () => {
  const { find, fence } = await withTime();
  await fence();
  expect(await find()).toEqual({ kind: 'not-ordered' });
});

test('an hour later one look is enough, where Gengo’s time is known', async () => {
  const { find, fence, lose, later, pauses, looked, client } = await withTime();
  await lose();
  later(HOUR);
  await order(client, 3, { lc_tgt: 'de' });
  expect(await find()).toMatchObject(found);
  await fence();
  later(HOUR);
  const other = { rows: { c: job(3) }, mark: 'other' };
  expect(await find(other)).toEqual({ kind: 'not-ordered' });
  expect(pauses()).toEqual([]);
  expect(await find({ ...other, sentAt: undefined })).toEqual({ kind: 'not-ordered' });
  expect(looked()).toBe(120_000);
});

test('an order in part old: one job with our id tells that it was taken', async () => {
  const { find, lose, client } = await withTime({ speed: 60 });
  await delivered(client, 1);
  await lose();
  expect(await find()).toMatchObject({ kind: 'ordered', missing: ['a'] });
});

test('without an id, jobs like some of these leave it unclear', async () => {
  const { find, fence, client } = await withTime();
  await fence();
  await client.post('translate/jobs', { jobs: [someJob(1)] });
  expect(await find({ mark: undefined })).toMatchObject({
    kind: 'unclear',
    because: 'alike',
    missing: ['b'],
  });
});

test('an account that cannot be read is unclear', async () => {
  const { find, faults, lose, looked } = await withTime();
  await lose();
  await faults('500@GET translate/jobs');
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'unread', missing: ['a', 'b'] });
  expect(looked()).toBe(120_000);
  await faults('');
  expect(await find()).toMatchObject(found);
});

test('Gengo down for a minute is waited out', async () => {
  const { find, faults, lose } = await withTime();
  await lose();
  await faults('500@GET translate/jobs*8');
  expect(await find()).toMatchObject(found);
});

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => someJob(n, { body_src: `Many, ${n}`, lc_tgt: 'de' }));

test('a list that is cut at 200 before the fence does not prove that there is no order', async () => {
  const { find, fence, client } = await withTime({ listCap: 200 });
  await order(client);
  await fence();
  expect(await client.post('translate/jobs', { jobs: many(200) })).toMatchObject({ opstat: 'ok' });
  expect(await find({ rows: { c: job(3) } })).toMatchObject({ kind: 'unclear', because: 'unread' });
});

test('one that holds the fence does, with 199 newer ones', async () => {
  const { find, fence, client } = await withTime({ listCap: 200 });
  await order(client);
  await fence();
  await client.post('translate/jobs', { jobs: many(199) });
  expect(await find({ rows: { c: job(3) } })).toEqual({ kind: 'not-ordered' });
});

test('of an account that was empty 200 newer ones prove nothing', async () => {
  const { find, fence, client } = await withTime({ listCap: 200 });
  await fence();
  await client.post('translate/jobs', { jobs: many(200) });
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'unread' });
});

test('not while an order that came later has jobs queued, or is hidden', async () => {
  const { find, fence, client, looked } = await withTime({ orderHiddenMs: 90_000 });
  await order(client);
  await fence();
  await client.post('translate/jobs', { jobs: many(2) });
  expect(await find()).toEqual({ kind: 'not-ordered' });
  expect(looked()).toBeGreaterThan(200_000);
});

test('without a fence, as an older Galley sent it: found by its mark alone, and never said not to be', async () => {
  const { find, lose, client } = await withTime();
  const bare = 'galley:1-2-3';
  await lose({ a: job(1, { custom_data: bare }) });
  const old = { fence: undefined, sentAt: undefined };
  expect(await find({ ...old, mark: bare })).toMatchObject({ kind: 'ordered', orderId: '54632' });
  expect(await find({ ...old, mark: 'galley:4-5-6', rows: { c: job(3) } })).toMatchObject({
    kind: 'unclear',
    because: 'no-fence',
  });
  // The same texts, but perhaps of an earlier order.
  await client.post('translate/jobs', { jobs: [someJob(4)] });
  const alike = await find({ ...old, mark: undefined, rows: { d: job(4, { custom_data: '' }) } });
  expect(alike).toMatchObject({ kind: 'unclear', because: 'alike' });
});

test('what was there before the sending is not of it, however alike', async () => {
  const { find, fence, client } = await withTime();
  const own = { a: job(1, { custom_data: 'mine' }) };
  await client.post('translate/jobs', { jobs: own });
  await fence();
  expect(await find({ mark: undefined, rows: own })).toEqual({ kind: 'not-ordered' });
  // But for Gengo's own word that it took this one minutes ago.
  const repeated = { mark: undefined, rows: own, isRepeated: true };
  expect(await find(repeated)).toMatchObject({ kind: 'ordered' });
  expect(await find({ ...repeated, rows: { c: job(3) } })).toMatchObject({ because: 'repeated' });
});

test('an order of old texts that approves what waited', async () => {
  const { find, lose, client } = await withTime({ speed: 60 });
  await delivered(client, 2);
  await lose();
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'approved' });
});

test('an order of old texts that leaves no trace; nor is it said not to be', async () => {
  const { find, lose, fence, client } = await withTime({ speed: 60 });
  const ids = await delivered(client, 2);
  for (const job_id of ids) await client.put(`translate/job/${job_id}`, { action: 'approve' });
  await lose();
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'old' });
  await fence();
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'old' });
  // A new one among them would have made a job; one that is forced, too.
  const some = { ...rows, c: job(3) };
  expect(await find({ rows: some })).toEqual({ kind: 'not-ordered' });
  const forced = { a: job(1, { force: 1 }), b: job(2, { force: 1 }) };
  expect(await find({ rows: forced })).toEqual({ kind: 'not-ordered' });
});

test('one of old texts, where the old translation cannot be read', async () => {
  const { find, lose, client } = await withTime({ speed: 60 });
  const ids = await delivered(client, 2);
  for (const job_id of ids) await client.put(`translate/job/${job_id}`, { action: 'approve' });
  await lose();
  const ask = globalThis.fetch;
  let isCut = false;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    if (isCut && /translate\/jobs?\/\d/.test(url)) throw new TypeError('Failed to fetch');
    isCut ||= url.includes('status=approved');
    return ask(url, init);
  });
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'unread' });
});

test('one whose texts nobody kept is not said to be absent: it may have been of old texts', async () => {
  const { find, fence } = await withTime();
  await fence();
  expect(await find({ rows: {} })).toMatchObject({ kind: 'unclear', because: 'unread' });
});

test('more is gone from the balance than the newer jobs cost', async () => {
  const { find, fence, client } = await withTime();
  await fence();
  await order(client, 2, { lc_tgt: 'de' });
  expect(await find()).toEqual({ kind: 'not-ordered' });
  const ask = globalThis.fetch;
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    url.includes('account/balance')
      ? Response.json({ opstat: 'ok', response: { credits: 1, currency: 'USD' } })
      : ask(url, init),
  );
  expect(await find()).toMatchObject({ kind: 'unclear', because: 'spent' });
});

test('giving up ends it', async () => {
  const { fence } = await withTime();
  await fence();
  const page = new AbortController();
  const sent = { mark: ID, rows, fence: {}, sentAt: undefined };
  const looking = findSubmission(sent, { gengoNow: () => undefined, signal: page.signal });
  const reason = new Error('left');
  setTimeout(() => page.abort(reason), 100);
  await expect(looking).rejects.toBe(reason);
});
