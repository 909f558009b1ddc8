import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import type { Queue } from '../upstream.ts';
import { createClock } from '../test/clock.ts';
import { OK, portOf, startGalley, type Galley, type GalleyOptions } from '../test/galley.ts';

const LIST = '/v2/translate/jobs?count=10';
const JOB = '/v2/translate/job/1';
const GENGO_OK = { 'content-type': 'application/json' };

/** Galley with a clock that stands still, before a Gengo that answers when it is told to. */
async function start(options: GalleyOptions = {}) {
  const clock = createClock();
  const held: ServerResponse[] = [];
  const respond = (_call: unknown, _request: unknown, response: ServerResponse) =>
    void held.push(response);
  const galley = await startGalley({ clock, respond, ...options });
  const answer = async (index: number, text = OK) => {
    await vi.waitUntil(() => held[index]);
    held[index]?.writeHead(200, GENGO_OK).end(text);
  };
  return { galley, clock, held, answer, [Symbol.asyncDispose]: galley[Symbol.asyncDispose] };
}

type Asked = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };
const ask = (galley: Galley, path: string, init: Asked = {}) =>
  fetch(galley.url + path, {
    ...init,
    headers: { 'x-galley': '1', 'content-type': 'application/json', ...init.headers },
  });
const change = (galley: Galley, path = JOB, init: Asked = {}) =>
  ask(galley, path, { method: 'PUT', body: '{"action":"approve"}', ...init });
const textOf = async (response: Promise<Response>) => (await response).text();
const aBit = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A budget of which nothing is left for reads. */
async function used(at: number) {
  const respond = (_call: unknown, _request: unknown, response: ServerResponse) =>
    void response.writeHead(200, GENGO_OK).end(OK);
  const world = await start({ callsPerMinute: 10, respond });
  for (let id = 1; id <= 10; id += 1)
    await change(world.galley, `/v2/translate/job/${id}00`, {
      headers: { 'x-galley-tab': `${id}` },
    });
  world.clock.run(at);
  return world;
}

test('reads of the same under way are one call, and each is answered whole', async () => {
  await using world = await start();
  const { galley, held, answer } = world;
  const all = [ask(galley, JOB), ask(galley, JOB)];
  await vi.waitUntil(() => held.length === 1);
  all.push(ask(galley, JOB));
  await aBit();
  held[0]?.writeHead(200, GENGO_OK).write(OK.slice(0, 9));
  await Promise.all(all);
  all.push(ask(galley, JOB));
  await aBit();
  held[0]?.end(OK.slice(9));
  expect(await Promise.all(all.map(textOf))).toEqual([OK, OK, OK, OK]);
  expect(galley.calls).toHaveLength(1);
  const again = ask(galley, JOB);
  await answer(1);
  expect(await textOf(again)).toBe(OK);
});

test('who leaves takes the answer from nobody else; when all have left it is given up', async () => {
  await using world = await start();
  const { galley, held, answer } = world;
  const pages = [new AbortController(), new AbortController()];
  const [first] = pages.map(({ signal }) => ask(galley, JOB, { signal }));
  await vi.waitUntil(() => held.length === 1);
  const other = ask(galley, JOB);
  await aBit();
  pages[0]?.abort();
  await expect(first).rejects.toThrow('aborted');
  await answer(0);
  expect(await textOf(other)).toBe(OK);

  const page = new AbortController();
  const left = ask(galley, JOB, { signal: page.signal });
  await vi.waitUntil(() => held.length === 2);
  page.abort();
  await expect(left).rejects.toThrow('aborted');
  await vi.waitUntil(() => held[1]?.destroyed);
  const next = ask(galley, JOB);
  await answer(2);
  expect(await textOf(next)).toBe(OK);
});

test('an answer in any script comes to all as it is, in one piece or in several', async () => {
  await using world = await start();
  const text = JSON.stringify({ opstat: 'ok', response: { body_tgt: 'é 日本語 🏔️' } });
  const length = { 'content-length': `${Buffer.byteLength(text)}` };
  const whole = [ask(world.galley, JOB), ask(world.galley, JOB)];
  await vi.waitUntil(() => world.held.length === 1);
  await aBit();
  world.held[0]?.writeHead(200, { ...GENGO_OK, ...length }).end(text);
  expect(await Promise.all(whole.map(textOf))).toEqual([text, text]);
  const parts = ask(world.galley, JOB);
  await vi.waitUntil(() => world.held.length === 2);
  const bytes = Buffer.from(text);
  world.held[1]?.writeHead(200, GENGO_OK).write(bytes.subarray(0, 45));
  await parts;
  world.held[1]?.end(bytes.subarray(45));
  expect(await textOf(parts)).toBe(text);
});

test('a fault is told to all who share the read', async () => {
  await using world = await start();
  const all = [ask(world.galley, JOB), ask(world.galley, JOB)];
  await vi.waitUntil(() => world.held.length === 1);
  await aBit();
  world.held[0]?.destroy();
  expect(await Promise.all(all.map(textOf))).toEqual(
    Array(2).fill('{"galley":{"error":"upstream_reset"}}'),
  );
});

test('a list answers others for 2 s, until something is changed; who has heard it asks anew', async () => {
  await using world = await start();
  const { galley, clock, answer } = world;
  const listed = async (index: number, init?: Asked) => {
    const list = ask(galley, LIST, init);
    await answer(index, OK);
    expect(await textOf(list)).toBe(OK);
  };
  await listed(0);
  const from = (tab: string) => ({ headers: { 'x-galley-tab': tab } });
  expect(await textOf(ask(galley, LIST, from('other')))).toBe(OK);
  expect(galley.calls).toHaveLength(1);
  await listed(1);
  await listed(2, { headers: { 'cache-control': 'no-store' } });
  clock.run(2000);
  await listed(3, from('third'));
  const changed = change(galley);
  await answer(4);
  await changed;
  await listed(5, from('fourth'));
  expect(galley.calls).toHaveLength(6);
});

test('what was asked before a change is no answer to what is asked after it', async () => {
  await using world = await start();
  const { galley, held, answer } = world;
  const before = ask(galley, LIST);
  await vi.waitUntil(() => held.length === 1);
  const changed = change(galley);
  await answer(1);
  await changed;
  const after = ask(galley, LIST);
  await answer(2, '{"opstat":"ok","response":["new"]}');
  expect(await textOf(after)).toContain('new');
  await answer(0);
  expect(await textOf(before)).toBe(OK);
  const other = { headers: { 'x-galley-tab': 'other' } };
  expect(await textOf(ask(galley, LIST, other))).toContain('new');
});

test('a failure is not kept', async () => {
  await using world = await start();
  const list = ask(world.galley, LIST);
  await world.answer(0, '{"opstat":"error","err":{"code":2800}}');
  await list;
  const again = ask(world.galley, LIST);
  await world.answer(1);
  expect(await textOf(again)).toBe(OK);
});

test('what the minute has no room for is refused by a fault of its own, and not sent', async () => {
  await using world = await used(40_000);
  const { galley } = world;
  for (const answer of [await change(galley), await ask(galley, JOB), await ask(galley, JOB)]) {
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toBe('21');
    expect(await answer.json()).toEqual({ galley: { error: 'paced' } });
  }
  const image = `http://127.0.0.1:${portOf(galley.gengo)}/captcha/?key=${'a'.repeat(64)}`;
  const captcha = await ask(galley, `/captcha?u=${encodeURIComponent(image)}`);
  expect([captcha.status, await captcha.json()]).toEqual([429, { galley: { error: 'paced' } }]);
  expect(galley.calls).toHaveLength(10);
  expect(galley.logs).toEqual([]);
});

test('who waits is told how long; a read whose page leaves is dropped, a change is sent', async () => {
  await using world = await used(52_000);
  const { galley, clock } = world;
  const budget = async () => (await (await ask(galley, '/galley/budget')).json()) as Queue;
  const page = new AbortController();
  const { signal } = page;
  const left = [ask(galley, JOB, { signal }), change(galley, JOB, { signal })];
  const stays = ask(galley, '/v2/translate/job/2');
  await vi.waitUntil(async () => (await budget()).waiting === 3);
  expect(await budget()).toEqual({ waiting: 3, seconds: 9 });
  page.abort();
  await Promise.allSettled(left);
  await vi.waitUntil(async () => (await budget()).waiting === 2);
  clock.run(10_000);
  expect(await textOf(stays)).toBe(OK);
  await vi.waitUntil(() => galley.calls.length === 12);
  const sent = galley.calls.slice(10).map(({ method, url }) => `${method} ${url.split('?')[0]}`);
  expect(sent).toEqual(['PUT /v2/translate/job/1', 'GET /v2/translate/job/2']);
  expect(await budget()).toEqual({ waiting: 0, seconds: 0 });
});

test('what it reads of a call never goes to Gengo', async () => {
  await using world = await used(62_000);
  const headers = { 'x-galley-wait': 'ahead', 'x-galley-tab': 'tab-of-mine' };
  expect(await textOf(ask(world.galley, JOB, { headers }))).toBe(OK);
  const names = Object.keys(world.galley.calls.at(-1)?.headers ?? {});
  expect(names.toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
});

test('changes of one translation, alone or in a group, go one after the other’s answer', async () => {
  await using world = await start();
  const { galley, held, answer } = world;
  const group = { body: '{"action":"archive","job_ids":[7,{"job_id":"1"}]}' };
  const all = [change(galley)];
  await vi.waitUntil(() => held.length === 1);
  all.push(change(galley, '/v2/translate/jobs', group));
  await aBit();
  all.push(change(galley, '/v2/translate/job/7/comment', { method: 'POST', body: '{}' }));
  all.push(change(galley, '/v2/translate/job/22'));
  await vi.waitUntil(() => held.length === 2);
  await aBit();
  const paths = () => galley.calls.map(({ url }) => url);
  expect(paths()).toEqual([JOB, '/v2/translate/job/22']);
  await answer(0);
  await vi.waitUntil(() => held.length === 3);
  await aBit();
  expect(paths().slice(2)).toEqual(['/v2/translate/jobs']);
  await answer(1);
  await answer(2);
  await answer(3);
  expect(await Promise.all(all.map(textOf))).toEqual([OK, OK, OK, OK]);
  expect(paths().slice(3)).toEqual(['/v2/translate/job/7/comment']);
});

test('when Gengo says it is asked too much, read-ahead pauses for as long', async () => {
  const headers = { ...GENGO_OK, 'retry-after': '3' };
  await using world = await start();
  const { galley, clock, held, answer } = world;
  const refused = ask(galley, JOB);
  await vi.waitUntil(() => held.length === 1);
  held[0]?.writeHead(503, headers).end('{}');
  expect((await refused).status).toBe(503);
  const ahead = ask(galley, JOB, { headers: { 'x-galley-wait': 'ahead' } });
  const read = ask(galley, '/v2/translate/job/2');
  await answer(1);
  expect(await textOf(read)).toBe(OK);
  expect(galley.calls).toHaveLength(2);
  clock.run(3000);
  await answer(2);
  expect(await textOf(ahead)).toBe(OK);
});
