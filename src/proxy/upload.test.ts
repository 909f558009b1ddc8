import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createSandbox } from '#sandbox/app.ts';
import { listen } from '#sandbox/server.ts';
import { viaPool } from './dispatch.ts';
import { connectionsOf, KEYS, OK, portOf, startGalley, type Galley } from './test/galley.ts';

let galley: Galley;
beforeAll(async () => {
  galley = await startGalley();
});
afterAll(() => galley[Symbol.asyncDispose]());
beforeEach(() => {
  galley.calls.length = 0;
});

const B = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
const QUOTE = '/v2/translate/service/quote';
const field = (name: string, value: string) =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, content: string, filename = 'a.txt') =>
  `--${B}\r\nContent-Disposition: form-data; name="${name}"; filename="${filename}"\r\n` +
  `Content-Type: text/plain\r\n\r\n${content}\r\n`;
const data = field('data', '{"jobs":{"a":{"type":"file","file_key":"file_1"}}}');
const end = `--${B}--\r\n`;
const whole = data + file('file_1', 'Some words.') + end;

const TYPE = `multipart/form-data; boundary=${B}`;
const headOf = (to: Galley, length: number, { path = QUOTE, type = TYPE, more = '' } = {}) =>
  `POST ${path} HTTP/1.1\r\nHost: ${to.host}\r\nOrigin: ${to.url}\r\nX-Galley: 1\r\n` +
  `Content-Type: ${type}\r\nContent-Length: ${length}\r\n${more}\r\n`;
const send = (body: string, options?: Parameters<typeof headOf>[2]) =>
  galley.raw(headOf(galley, body.length, { more: 'Connection: close\r\n', ...options }) + body);

test('a form goes on as it came, after the signature', async () => {
  expect(await send(whole)).toMatch(/^HTTP\/1\.1 200 /);
  const [call] = galley.calls;
  expect(galley.calls).toHaveLength(1);
  expect([call?.method, call?.url]).toEqual(['POST', QUOTE]);
  expect(call?.headers).toMatchObject({
    'content-type': TYPE,
    'content-length': String(call?.body.length),
  });
  expect(Object.keys(call?.headers ?? {}).toSorted()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'content-length',
    'content-type',
    'host',
  ]);
  const form = await new Response(call?.body, { headers: { 'content-type': TYPE } }).formData();
  expect([...form.keys()]).toEqual(['api_key', 'api_sig', 'ts', 'data', 'file_1']);
  expect(form.get('api_key')).toBe(KEYS.publicKey);
  expect(form.get('api_sig')).toMatch(/^[0-9a-f]{40}$/);
  expect(call?.body.endsWith(whole)).toBe(true);
});

test.each([
  ['api_key as a field', data + field('api_key', 'x') + end],
  ['_method as a field', data + field('_method', 'delete') + end],
  ['data twice', data + field('data', '{}') + end],
  ['api_sig as a file', data + file('api_sig', 'x') + end],
  ['a part behind a bare line feed', data + file('file_1', `x\n${field('_method', 'put')}`) + end],
  ['a name within a name', data + file('file_1', 'x', 'a"; name="api_key') + end],
  ['an end within the form', data + end + field('api_key', 'x') + end],
  ['an end that is missing', data + file('file_1', 'x')],
  [
    'a field at the end of 200 kB',
    data + file('file_1', 'x'.repeat(200_000)) + field('ts', '1') + end,
  ],
])('Gengo gets no whole form with %s', async (_, body) => {
  expect(await send(body)).toMatch(/^HTTP\/1\.1 404 [^]*"error":"not_allowed"/);
  expect(galley.calls).toEqual([]);
});

test.each([
  ['on another route', { path: '/v2/translate/jobs' }],
  ['on a comment', { path: '/v2/translate/job/1/comment' }],
  ['in another type', { type: 'multipart/mixed; boundary=' + B }],
  ['in a quoted boundary', { type: `multipart/form-data; boundary="${B}"` }],
  ['with two boundaries', { type: `${TYPE}; boundary=${B}x` }],
  ['without a boundary', { type: 'multipart/form-data' }],
  ['as text', { type: 'text/plain' }],
  ['coded', { more: 'Content-Encoding: gzip\r\nConnection: close\r\n' }],
])('a form is refused %s', async (_, options) => {
  expect(await send(whole, options)).toMatch(/^HTTP\/1\.1 404 /);
  expect(galley.calls).toEqual([]);
});

test('without its length, or over 100 MB, nothing is even begun', async () => {
  const head = headOf(galley, 0).replace('Content-Length: 0', 'Transfer-Encoding: chunked');
  expect(await galley.raw(`${head}1\r\nx\r\n0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 404 /);
  const large = headOf(galley, 100 * 1024 * 1024 + 1) + whole;
  expect(await galley.raw(large)).toMatch(/^HTTP\/1\.1 413 [^]*"error":"too_large"/);
  expect(galley.calls).toEqual([]);
});

test('100 uploads abandoned: Gengo gets none whole, and no connection stays', async () => {
  await Promise.all(
    Array.from({ length: 100 }, async () => {
      const socket = connect(galley.port, '127.0.0.1');
      const begun = headOf(galley, 5_000_000) + data + file('file_1', 'x'.repeat(100_000));
      socket.write(begun, () => socket.destroy());
      await once(socket, 'close');
    }),
  );
  await vi.waitFor(async () => expect(await connectionsOf(galley.gengo)).toBe(0), 5000);
  expect(galley.calls).toEqual([]);
  expect(await send(whole)).toMatch(/^HTTP\/1\.1 200 /);
});

/** Galley before a Gengo that does not read forms to their end. */
async function before(answer: Parameters<typeof createServer>[1], timeoutMs = 300) {
  const gengo = createServer(answer);
  gengo.listen(0, '127.0.0.1');
  await once(gengo, 'listening');
  const upstream = viaPool(`http://127.0.0.1:${portOf(gengo)}`, timeoutMs);
  const own = await startGalley({ upstream });
  const close = async () => {
    gengo.closeAllConnections();
    gengo.close();
    await upstream.close();
    await own[Symbol.asyncDispose]();
  };
  const half = headOf(own, 20_000_000) + data + file('file_1', 'x'.repeat(1_000_000));
  return { own, half, close, gengo };
}

test('when Gengo cuts the connection, or answers early, the page hears it', async () => {
  const cut = await before((request) => request.once('data', () => request.socket.destroy()));
  expect(await cut.own.raw(cut.half)).toMatch(/^HTTP\/1\.1 502 [^]*"error":"upstream_reset"/);
  await cut.close();
  const early = await before((request, response) =>
    request.once('data', () => response.setHeader('content-type', 'application/json').end(OK)),
  );
  expect(await early.own.raw(early.half)).toMatch(/^HTTP\/1\.1 200 [^]*"opstat":"ok"/);
  await early.close();
});

test('no more of a file waits in the proxy than Gengo reads', async () => {
  const { own, close } = await before((request) => request.pause(), 60_000);
  const socket = connect(own.port, '127.0.0.1').on('error', () => {});
  socket.write(headOf(own, 90_000_000) + data + file('file_1', 'x').slice(0, -2));
  let sent = 0;
  const pour = (): void => {
    sent++;
    if (sent < 80) socket.write('x'.repeat(1_000_000), pour);
  };
  pour();
  let last = -1;
  await vi.waitUntil(() => last === (last = sent), { interval: 300, timeout: 9000 });
  expect(sent).toBeLessThan(30);
  socket.destroy();
  await close();
});

test('when Gengo has it all and says nothing, a page that leaves is not waited for', async () => {
  const { own, close, gengo } = await before((request) => request.resume(), 60_000);
  const page = new AbortController();
  const headers = { origin: own.url, 'x-galley': '1', 'content-type': TYPE };
  const sent = fetch(own.url + QUOTE, {
    method: 'POST',
    headers,
    body: whole,
    signal: page.signal,
  });
  await vi.waitFor(async () => expect(await connectionsOf(gengo)).toBe(1));
  page.abort();
  await expect(sent).rejects.toThrow('aborted');
  await vi.waitFor(async () => expect(await connectionsOf(gengo)).toBe(0), 2000);
  await close();
});

test('an upload that moves is not cut, however long it takes', async () => {
  const slow = await startGalley({ timeoutMs: 300 });
  const socket = connect(slow.port, '127.0.0.1');
  const answer: Buffer[] = [];
  socket.on('data', (chunk) => answer.push(chunk));
  socket.write(headOf(slow, whole.length));
  const ticks = 8;
  const size = Math.ceil(whole.length / ticks);
  for (let tick = 0; tick < ticks; tick++) {
    await new Promise((next) => setTimeout(next, 100));
    socket.write(whole.slice(tick * size, (tick + 1) * size));
  }
  await vi.waitFor(() => expect(Buffer.concat(answer).toString()).toMatch(/^HTTP\/1\.1 200 /));
  socket.destroy();
  await slow[Symbol.asyncDispose]();
});

test('the signed form is what the sandbox takes, and 5 MB arrive byte for byte', async () => {
  const sandbox = await createSandbox({ scenario: 'empty', speed: 0, queueMs: 0, control: true });
  const server = await listen({ sandbox, port: 0 });
  const upstream = viaPool(server.origin);
  const own = await startGalley({ upstream, keys: sandbox.keys });
  const text = 'Wörter & 日本語 \r\n--'.repeat(200_000);
  const form = new FormData();
  const job = { type: 'file', file_key: 'file_1', lc_src: 'en', lc_tgt: 'de', tier: 'pro' };
  form.append('data', JSON.stringify({ jobs: { a: job } }));
  form.append('file_1', new File([text], 'große Datei.txt', { type: 'text/plain' }));
  const headers = { origin: own.url, 'x-galley': '1' };
  const answer = await fetch(own.url + QUOTE, { method: 'POST', headers, body: form });
  expect(await answer.json()).toMatchObject({
    opstat: 'ok',
    response: { jobs: { a: { unit_count: 600_001, identifier: expect.any(String) } } },
  });
  const log = await (await fetch(`${server.origin}/_sandbox/log`)).json();
  const size = new TextEncoder().encode(text).length;
  expect(log).toMatchObject({
    log: [{ files: { file_1: { filename: 'große Datei.txt', size } } }],
  });
  await own[Symbol.asyncDispose]();
  await upstream.close();
  await server.close();
  await sandbox.close();
});
