import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openPeople } from '#people/open.ts';
import { readPeople } from '#people/settings.ts';
import { readFiles } from '#record/file-store.ts';
import type { Past } from '#record/history.ts';
import type { Line } from '#record/line.ts';
import { openRecorded } from '#record/open.ts';
import { type GalleyOptions, startGalley } from './test/galley.ts';

/* What the record keeps, and what limits do, over real HTTP before a Gengo of a few translations. */

const KEY = 'the key of the record';
const ROLES =
  'reviewer=ann@x.example; buyer=bob@x.example; reviewer,buyer=cy@x.example; admin=root@x.example';
const LIMITS = 'reviewer: 50 USD each, 500 USD a day; buyer: 100 USD a day';

/** Translations by id: 6 is another account's, 7 costs 51 USD, 8 euros, 9 says no price; all others 49. */
const ODD: Readonly<Record<string, object>> = {
  7: { credits: '51.00', currency: 'USD' },
  8: { credits: 1, currency: 'EUR' },
  9: { currency: 'USD' },
};
const jobOf = (id: string) => ({
  job_id: id,
  status: 'reviewable',
  body_src: `text ${id}`,
  ...(ODD[id] ?? { credits: '49.00', currency: 'USD' }),
});

/** Gengo as far as it is asked; `fails` answers what a call is refused with. */
const gengo =
  (fails: (method: string, url: string) => object | undefined): GalleyOptions['respond'] =>
  ({ method, url, body }, _, response) => {
    const [, ids] = /\/v2\/translate\/jobs\/([\d,]+)/.exec(url) ?? [];
    const data = new URLSearchParams(body).get('data') ?? '{}';
    const { jobs = {} } = JSON.parse(data) as { jobs?: Record<string, { body_src: string }> };
    const quotes = Object.values(jobs).map(({ body_src: text }) => ({
      credits: Number(text),
      currency: 'USD',
    }));
    const order = { order_id: 77, credits_used: '59.50', currency: 'USD' };
    const said = url.includes('/quote')
      ? { jobs: quotes }
      : ids
        ? {
            jobs: ids
              .split(',')
              .filter((id) => id !== '6')
              .map(jobOf),
          }
        : url.includes('/translate/jobs') && method === 'GET'
          ? []
          : method === 'POST'
            ? order
            : {};
    const failure = fails(method, url);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(failure ?? { opstat: 'ok', response: said }));
  };

async function start({
  limits,
  isRequired = false,
  fails = () => undefined,
  respond = gengo(fails),
}: {
  limits?: string;
  isRequired?: boolean;
  fails?: (method: string, url: string) => object | undefined;
  respond?: GalleyOptions['respond'];
} = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'galley-record-'));
  const path = join(folder, 'record.jsonl');
  const env = {
    GALLEY_IDENTITY: 'header:X-Auth-Email',
    GALLEY_TRUSTED_PROXIES: '127.0.0.1',
    GALLEY_ROLES: ROLES,
    ...(limits && { GALLEY_LIMITS: limits }),
  };
  const told = readPeople(env);
  const people = await openRecorded(
    { place: { kind: 'file', path }, key: KEY, isRequired },
    { people: told && openPeople(told), limits: told?.limits, log: () => {} },
  );
  const galley = await startGalley({ ...(respond && { respond }), people });
  onTestFinished(async () => {
    await galley[Symbol.asyncDispose]();
    await people.close?.();
    await rm(folder, { recursive: true, force: true });
  });
  const call = async (who: string, method: string, target: string, sent?: object) => {
    const response = await fetch(`${galley.url}/v2/${target}`, {
      method,
      headers: {
        'x-galley': '1',
        'x-auth-email': `${who}@x.example`,
        ...(sent && { 'content-type': 'application/json' }),
      },
      ...(sent && { body: JSON.stringify(sent) }),
    });
    const text = await response.text();
    const fault = (JSON.parse(text) as { galley?: { error: string } }).galley?.error;
    return fault ?? response.status;
  };
  const read = async () => {
    const lines: Line[] = [];
    for await (const line of readFiles(path)()) lines.push(JSON.parse(line) as Line);
    return lines;
  };
  const readNow = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));
  /** Calls that change something, as Gengo got them. */
  const changes = () =>
    galley.calls
      .filter(({ method, url }) => method !== 'GET' && !url.includes('/quote'))
      .map(({ body }) => new URLSearchParams(body).get('data'));
  const ruin = () => rm(folder, { recursive: true });
  const past = async (search: string) => {
    const headers = { 'x-auth-email': 'ann@x.example' };
    const answer = await fetch(`${galley.url}/galley/record${search}`, { headers });
    return (await answer.json()) as Past;
  };
  return { call, read, readNow, changes, ruin, past };
}

const approve = (...ids: string[]) => ({
  action: 'approve',
  job_ids: ids.map((id) => ({ job_id: id })),
});
const order = (...prices: number[]) => ({
  jobs: prices.map((price) => ({ body_src: `${price}`, lc_src: 'en', lc_tgt: 'de', force: 1 })),
});

test('a decision: a line before and one after, what the browser says beside it; Gengo gets none of that', async () => {
  const { call, read, changes } = await start();
  const says = {
    version: '12',
    hash: 'a'.repeat(64),
    open: { error: 2, question: 1 },
    price: '0.35 USD',
  };
  const data = { action: 'approve', rating: 4, for_translator: 'Thank you, Eve' };
  expect(await call('ann', 'PUT', 'translate/job/42', { data, galley: { 42: says } })).toBe(200);
  expect(changes()).toEqual([JSON.stringify(data)]);
  await expect.poll(async () => (await read()).length).toBe(2);
  const lines = await read();
  expect(lines[0]).toMatchObject({
    v: 1,
    who: 'ann@x.example',
    role: 'reviewer',
    act: 'approve',
    job: '42',
    order: null,
    browser: says,
    rating: 4,
    price: null,
    outcome: null,
  });
  expect(lines[1]).toMatchObject({ request: lines[0]?.request, job: '42', outcome: 'done' });
  expect(JSON.stringify(lines)).not.toMatch(/Thank|Eve/);
});

test('ids are recorded as Gengo writes them, however they were sent: nobody hides what was done', async () => {
  const { call, read } = await start();
  expect(await call('ann', 'PUT', 'translate/job/0042', { action: 'archive' })).toBe(200);
  const many = { action: 'archive', job_ids: ['007', { job_id: '08' }, 9] };
  expect(await call('ann', 'PUT', 'translate/jobs', many)).toBe(200);
  expect(await call('root', 'DELETE', 'translate/order/005')).toBe(200);
  const begun = (await read()).filter(({ outcome }) => outcome === null);
  expect(begun.map((line) => line.job ?? line.order)).toEqual(['42', '7', '8', '9', '5']);
});

test('the line before stands on the disk when Gengo hears of it; refusals and what was never sent are told', async () => {
  const onDisk: number[] = [];
  const { call, read, readNow } = await start({
    fails: () => {
      onDisk.push(readNow().length);
      return { opstat: 'error', err: { code: 2250, msg: 'job is not reviewable' } };
    },
  });
  expect(await call('ann', 'PUT', 'translate/jobs', approve('1', '2', '3'))).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(6);
  const lines = await read();
  expect(lines.slice(0, 3).map(({ job, outcome }) => [job, outcome])).toEqual([
    ['1', null],
    ['2', null],
    ['3', null],
  ]);
  expect(lines.slice(3).every(({ outcome }) => outcome === 'refused 2250')).toBe(true);
  expect(onDisk).toEqual([3]);
});

test('where it is required and cannot be written, nothing is sent, and that is said', async () => {
  const { call, changes, read, ruin } = await start({ isRequired: true });
  expect(await call('ann', 'PUT', 'translate/job/42', { action: 'approve' })).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(2);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 86_400_000 });
  // Another day needs another file.
  await ruin();
  expect(await call('ann', 'PUT', 'translate/job/42', { action: 'approve' })).toBe(
    'record_unavailable',
  );
  expect(changes()).toHaveLength(1);
});

test('an answer that is lost leaves the act open', async () => {
  const { call, read } = await start({ respond: (_, request) => request.socket.destroy() });
  expect(await call('ann', 'PUT', 'translate/job/42', { action: 'revise', comment: 'x' })).toBe(
    'upstream_reset',
  );
  expect((await read()).map(({ outcome }) => outcome)).toEqual([null]);
});

test('an order is one line before, with its mark, and one after, with what was charged', async () => {
  const { call, read } = await start();
  const mark = JSON.stringify({ galley: { v: 1, id: 'abc' } });
  const [one] = order(5).jobs;
  expect(
    await call('bob', 'POST', 'translate/jobs', { jobs: [{ ...one, custom_data: mark }] }),
  ).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(2);
  expect(await read()).toMatchObject([
    { act: 'order', mark: 'abc', texts: 1, languages: ['en~de'], order: null, outcome: null },
    { act: 'order', order: '77', price: '59.50 USD', outcome: 'done' },
  ]);
});

test.each([
  ['a comment', 'POST', 'translate/job/42/comment', { body: 'secret' }, 'comment'],
  ['a cancelation', 'DELETE', 'translate/job/42', undefined, 'cancel'],
  ['one of an order', 'DELETE', 'translate/order/5', undefined, 'cancel'],
  [
    'a comment on an order',
    'POST',
    'translate/order/5/comment',
    { body: 'secret' },
    'comment_order',
  ],
])('%s is recorded without its words', async (_, method, path, sent, act) => {
  const { call, read } = await start();
  expect(await call('root', method, path, sent)).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(2);
  expect((await read()).map((line) => line.act)).toEqual([act, act]);
  expect(JSON.stringify(await read())).not.toContain('secret');
});

test.each([
  ['too long', { 42: { price: `${'1'.repeat(2100)} USD` } }],
  ['a text', { 42: { open: { 'not a kind': 1 } } }],
  ['what nobody asked for', { 42: { comment: 'x' } }],
  ['no id', { x: {} }],
])('what the browser says is refused when it is %s', async (_, galley) => {
  const { call, read, changes } = await start();
  const sent = { data: { action: 'archive' }, galley };
  expect(await call('ann', 'PUT', 'translate/job/42', sent)).toBe('not_allowed');
  expect([await read(), changes()]).toEqual([[], []]);
});

test('50 times 49 USD in one group call: over the day, and none is sent', async () => {
  const { call, read, changes } = await start({ limits: LIMITS });
  const ids = Array.from({ length: 50 }, (_, index) => String(index + 100));
  expect(await call('ann', 'PUT', 'translate/jobs', approve(...ids))).toBe('over_day_limit');
  expect(await call('ann', 'PUT', 'translate/jobs', approve(...ids.slice(0, 10)))).toBe(200);
  // 490 of 500 are spent.
  expect(await call('ann', 'PUT', 'translate/job/42', { action: 'approve' })).toBe(
    'over_day_limit',
  );
  expect(changes()).toHaveLength(1);
  expect((await read()).filter(({ outcome }) => outcome === null)).toHaveLength(10);
  // What costs nothing is not counted, nor another person.
  expect(await call('ann', 'PUT', 'translate/job/42', { action: 'revise', comment: 'x' })).toBe(
    200,
  );
  expect(await call('root', 'PUT', 'translate/job/42', { action: 'approve' })).toBe(200);
});

test.each([
  ['more than each may cost', '7', 'over_limit'],
  ['a foreign currency', '8', 'foreign_currency'],
  ['a price that cannot be read', '9', 'price_unknown'],
  ['one of others, that Gengo does not show', '6', 'price_unknown'],
])('%s is refused, alone and in a group', async (_, id, fault) => {
  const { call, changes } = await start({ limits: LIMITS });
  expect(await call('ann', 'PUT', `translate/job/${id}`, { action: 'approve' })).toBe(fault);
  expect(await call('ann', 'PUT', 'translate/jobs', approve('42', id))).toBe(fault);
  expect(changes()).toEqual([]);
});

test('two at the same time do not both take what is left for one', async () => {
  const { call, changes } = await start({ limits: 'reviewer: 80 USD a day' });
  const both = await Promise.all(
    ['41', '42'].map((id) => call('ann', 'PUT', `translate/job/${id}`, { action: 'approve' })),
  );
  expect(both.map(String).toSorted()).toEqual(['200', 'over_day_limit']);
  expect(changes()).toHaveLength(1);
});

test('what surely failed is free again; what is not known stays reserved', async () => {
  let answer: 'refuse' | 'lose' = 'refuse';
  const said = gengo((method) =>
    method === 'PUT' && answer === 'refuse'
      ? { opstat: 'error', err: { code: 2250, msg: '' } }
      : undefined,
  );
  const { call, read } = await start({
    limits: 'reviewer: 80 USD a day',
    respond: (one, request, response) =>
      one.method === 'PUT' && answer === 'lose'
        ? request.socket.destroy()
        : said?.(one, request, response),
  });
  const decide = () => call('ann', 'PUT', 'translate/job/42', { action: 'approve' });
  expect(await decide()).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(2);
  answer = 'lose';
  expect(await decide()).toBe('upstream_reset');
  expect(await decide()).toBe('over_day_limit');
});

test('a day ends at midnight, UTC', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-30T23:59:50Z') });
  const { call } = await start({ limits: 'reviewer: 80 USD a day' });
  const decide = () => call('ann', 'PUT', 'translate/job/42', { action: 'approve' });
  expect([await decide(), await decide()]).toEqual([200, 'over_day_limit']);
  vi.setSystemTime(Date.parse('2026-12-01T00:00:01Z'));
  expect(await decide()).toBe(200);
});

test('an order is quoted before it is sent; the same one twice counts twice, with what was charged', async () => {
  const { call, changes, read } = await start({ limits: LIMITS });
  expect(await call('bob', 'POST', 'translate/jobs', order(60, 41))).toBe('over_day_limit');
  expect(await call('bob', 'POST', 'translate/jobs', order(60))).toBe(200);
  await expect.poll(async () => (await read()).length).toBe(2);
  expect(await call('bob', 'POST', 'translate/jobs', order(60))).toBe('over_day_limit');
  // 59.50 were charged, of 60.
  expect(await call('bob', 'POST', 'translate/jobs', order(40.5))).toBe(200);
  expect(changes()).toHaveLength(2);
});

test('an order that repeats a text which waits for review approves it: not for those whose approvals have a limit', async () => {
  const waiting = { opstat: 'ok', response: [{ job_id: 5 }] };
  const { call, changes } = await start({
    limits: LIMITS,
    fails: (_, url) => (url.includes('status=reviewable') ? waiting : undefined),
  });
  const repeat = { jobs: [{ body_src: 'text 5' }] };
  expect(await call('cy', 'POST', 'translate/jobs', repeat)).toBe('approves_unpriced');
  expect(await call('bob', 'POST', 'translate/jobs', repeat)).toBe('not_permitted');
  expect(await call('cy', 'POST', 'translate/jobs', order(5))).toBe(200);
  expect(changes()).toHaveLength(1);
});

test('an order that approves is not for those whose approvals have a limit', async () => {
  const { call, changes } = await start({ limits: LIMITS });
  const auto = { jobs: [{ ...order(1).jobs[0], auto_approve: 1 }] };
  expect(await call('cy', 'POST', 'translate/jobs', auto)).toBe('approves_unpriced');
  expect(await call('bob', 'POST', 'translate/jobs', auto)).toBe('not_permitted');
  expect(await call('root', 'POST', 'translate/jobs', auto)).toBe(200);
  expect(changes()).toHaveLength(1);
});

test('an order under a limit is at most 10 MB', async () => {
  const { call } = await start({ limits: LIMITS });
  const large = { jobs: [{ ...order(1).jobs[0], comment: 'x'.repeat(10.5 * 1024 * 1024) }] };
  expect(await call('bob', 'POST', 'translate/jobs', large)).toBe('too_large');
  expect(await call('root', 'POST', 'translate/jobs', large)).toBe(200);
});

test('the record is told to whoever may read, by ids alone: who, when and how it ended', async () => {
  const { call, past } = await start();
  const says = { version: '12', open: { error: 1 } };
  const data = { action: 'approve', rating: 4 };
  expect(await call('ann', 'PUT', 'translate/job/42', { data, galley: { 42: says } })).toBe(200);
  expect(await call('bob', 'POST', 'translate/jobs', order(5))).toBe(200);
  await expect.poll(async () => (await past('?jobs=42')).jobs[42]?.[0]?.outcome).toBe('done');
  const told = {
    who: 'ann@x.example',
    act: 'approve',
    rating: 4,
    version: '12',
    open: { error: 1 },
  };
  expect(await past('?jobs=42,43&orders=77')).toMatchObject({
    jobs: { 42: [told] },
    orders: { 77: [{ who: 'bob@x.example', act: 'order', texts: 1, price: '59.50 USD' }] },
  });
  const many = Array.from({ length: 101 }, (_, index) => index).join(',');
  for (const search of ['', '?jobs=', '?jobs=x', '?jobs=1&x=2', '?jobs=1&jobs=2', `?jobs=${many}`])
    expect(await past(search)).toEqual({ galley: { error: 'not_allowed' } });
});
