import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import { call, readOwn } from './http.ts';
import { emptyAnswer } from '../schema/envelope.ts';

// Node 20 has no navigator.
beforeEach(() => {
  vi.stubGlobal('navigator', { onLine: true });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const ok = (response: unknown) => Response.json({ opstat: 'ok', response });
function stubFetch(answer: (init: RequestInit) => Response | Promise<Response>) {
  const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(async (_url, init) =>
    answer(init),
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
}
const hang = ({ signal }: RequestInit) =>
  new Promise<Response>((_, reject) => {
    const give = () => reject(signal?.reason);
    if (signal?.aborted) give();
    signal?.addEventListener('abort', give);
  });
const fail = () => Promise.reject(new TypeError('Failed to fetch'));

test('a read carries its query and nothing else', async () => {
  const fetch = stubFetch(() => ok({ n: 1 }));
  const schema = z.object({ n: z.number() });
  const query = { count: 10, status: undefined };
  expect(await call('GET', 'translate/jobs', schema, { query })).toEqual({ n: 1 });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('/v2/translate/jobs?count=10');
  expect(init).toMatchObject({ method: 'GET', headers: {} });
});

test('a write is JSON and carries the header that other sites cannot send', async () => {
  const fetch = stubFetch(() => ok({}));
  await call('PUT', 'translate/job/1', emptyAnswer, { data: { action: 'archive' } });
  expect(fetch.mock.calls[0]?.[1]).toMatchObject({
    body: '{"action":"archive"}',
    headers: { 'content-type': 'application/json', 'x-galley': '1' },
  });
});

test.each([
  'translate/job/..',
  'translate/job/1/../2',
  'translate/job/',
  'translate/job/a%2f',
  '/x',
])('never sends the path %s', async (path) => {
  const fetch = stubFetch(() => ok({}));
  await expect(call('GET', path, emptyAnswer)).rejects.toMatchObject({ kind: 'no-access' });
  expect(fetch).not.toHaveBeenCalled();
});

test('names the field that cannot be read; a change was taken all the same', async () => {
  const schema = z.object({ jobs: z.array(z.object({ n: z.number() })) });
  stubFetch(() => ok({ jobs: [{ n: 1 }, { n: 'x' }] }));
  await expect(call('GET', 'translate/jobs', schema)).rejects.toMatchObject({
    kind: 'unreadable',
    message: 'GET translate/jobs: jobs[1].n',
    details: { field: 'jobs[1].n' },
  });
  await expect(call('POST', 'translate/jobs', schema)).rejects.toMatchObject({
    kind: 'unknown-outcome',
  });
});

test.each([
  ['429, in a word', 'too many', 429],
  ['2800 in its envelope', '{"opstat":"error","err":{"code":2800,"msg":"later"}}', 503],
])('how long to wait comes with it: %s', async (_, body, status) => {
  stubFetch(() => new Response(body, { status, headers: { 'retry-after': '7' } }));
  await expect(call('GET', 'x', emptyAnswer)).rejects.toMatchObject({
    kind: 'unavailable',
    details: { retryAfter: 7_000 },
  });
});

const quote = { changes: false };
test.each([
  ['GET', {}, 'unreachable'],
  ['POST', quote, 'unreachable'],
  ['PUT', {}, 'unknown-outcome'],
] as const)('a failed connection: %s %j is %s', async (method, options, kind) => {
  stubFetch(fail);
  await expect(call(method, 'x', emptyAnswer, options)).rejects.toMatchObject({ kind });
});

test.each([
  ['GET', {}, 'unavailable', 30_000],
  ['POST', quote, 'unavailable', 30_000],
  ['PUT', {}, 'unknown-outcome', 90_000],
] as const)('out of patience: %s %j is %s after %i ms', async (method, options, kind, ms) => {
  const timeout = vi
    .spyOn(AbortSignal, 'timeout')
    .mockReturnValue(AbortSignal.abort(new DOMException('late', 'TimeoutError')));
  stubFetch(hang);
  await expect(call(method, 'x', emptyAnswer, options)).rejects.toMatchObject({ kind });
  expect(timeout).toHaveBeenCalledWith(ms);
});

test.each([
  // online when it began, when it failed
  ['GET', true, false, 'offline'],
  ['GET', false, false, 'offline'],
  ['PUT', false, false, 'offline'],
  ['PUT', true, false, 'unknown-outcome'],
] as const)('%s, online %s then %s, is %s', async (method, before, after, kind) => {
  const network = { onLine: before };
  vi.stubGlobal('navigator', network);
  stubFetch(() => {
    network.onLine = after;
    return fail();
  });
  await expect(call(method, 'x', emptyAnswer)).rejects.toMatchObject({ kind });
});

test('giving up is told as it is, not as an error of the call', async () => {
  stubFetch(hang);
  const controller = new AbortController();
  const reason = new Error('left the page');
  const result = call('GET', 'x', emptyAnswer, { signal: controller.signal });
  controller.abort(reason);
  await expect(result).rejects.toBe(reason);
});

test('a body that breaks off is a failed connection', async () => {
  const torn = () => new Response(new ReadableStream({ pull: (c) => c.error(new Error('reset')) }));
  stubFetch(torn);
  await expect(call('GET', 'x', emptyAnswer)).rejects.toMatchObject({
    kind: 'unreachable',
    details: { isOwn: true },
  });
  await expect(call('PUT', 'x', emptyAnswer)).rejects.toMatchObject({ kind: 'unknown-outcome' });
});

test("the proxy's own routes are plain JSON, with the same errors", async () => {
  stubFetch(() => Response.json({ kind: 'live' }));
  const schema = z.object({ kind: z.string() });
  expect(await readOwn('/galley/config', schema)).toEqual({ kind: 'live' });
  stubFetch(() => Response.json({ kind: 1 }));
  await expect(readOwn('/galley/config', schema)).rejects.toMatchObject({ kind: 'unreadable' });
  stubFetch(() => new Response('<html>', { status: 502 }));
  await expect(readOwn('/galley/config', schema)).rejects.toMatchObject({ kind: 'unavailable' });
  stubFetch(() => Response.json({ galley: { error: 'foreign_site' } }, { status: 403 }));
  await expect(readOwn('/galley/config', schema)).rejects.toMatchObject({ kind: 'refused' });
});

test('of what nobody waits for two go at a time, whatever becomes of them; what somebody waits for goes beside them', async () => {
  const under: ((failed: boolean) => void)[] = [];
  const fetch = stubFetch(
    () =>
      new Promise((resolve, reject) => {
        under.push((failed) => (failed ? reject(new TypeError('cut')) : resolve(ok({}))));
      }),
  );
  const asked = [1, 2, 3, 4].map((id) =>
    call('GET', `translate/job/${id}`, emptyAnswer, { isAhead: true }).catch(() => 'failed'),
  );
  const waited = call('GET', 'translate/job/9', emptyAnswer);
  const urls = () => fetch.mock.calls.map(([url]) => url.split('/').at(-1));
  await expect.poll(urls).toEqual(['9', '1', '2']);
  under[1]?.(true);
  await expect.poll(urls).toEqual(['9', '1', '2', '3']);
  under[0]?.(false);
  under[2]?.(false);
  await expect.poll(urls).toEqual(['9', '1', '2', '3', '4']);
  under[3]?.(false);
  under[4]?.(false);
  await waited;
  expect((await Promise.all(asked)).filter((one) => one === 'failed')).toHaveLength(1);
});
