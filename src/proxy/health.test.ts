import { expect, onTestFinished, test } from 'vitest';
import { createGuard } from './guards/guard.ts';
import { createProbeGuard } from './guards/probe-guard.ts';
import { SECURITY_HEADERS } from './guards/security-headers.ts';
import { KEYS, OK, startGalley, type GalleyOptions } from './test/galley.ts';
import { viaFetch } from './upstream.ts';

async function start(options: GalleyOptions = {}) {
  const galley = await startGalley(options);
  onTestFinished(() => galley[Symbol.asyncDispose]());
  const ready = async () => {
    const body = (await (await fetch(`${galley.url}/readyz`)).json()) as { gengo: unknown };
    return body.gengo;
  };
  const init = { headers: { 'cache-control': 'no-store' } };
  const call = async () => (await fetch(`${galley.url}/v2/account/balance`, init)).text();
  return { galley, ready, call };
}

test('both answer 200 and ask nobody', async () => {
  const { galley } = await start();
  for (const [path, body] of [
    ['/healthz', { ok: true }],
    ['/readyz', { ok: true, gengo: null }],
  ] as const) {
    const response = await fetch(galley.url + path);
    expect([response.status, await response.json()]).toEqual([200, body]);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      ...SECURITY_HEADERS,
      'cache-control': 'no-store',
      'content-type': 'application/json',
    });
    const head = await fetch(galley.url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  }
  expect(galley.calls).toEqual([]);
});

test('/readyz tells how Gengo’s last answer stood and when, and no more', async () => {
  let status = 200;
  const { galley, ready, call } = await start({
    respond: (_call, _request, response) => response.writeHead(status).end(OK),
  });
  for (status of [200, 503, 200]) {
    await call();
    const now = Math.floor(Date.now() / 1000);
    expect([now - 1, now].map((at) => ({ status, at }))).toContainEqual(await ready());
  }
  // What Galley refuses or answers by itself Gengo has not answered.
  await fetch(`${galley.url}/v2/none`);
  expect(await ready()).toMatchObject({ status: 200 });
  const text = await (await fetch(`${galley.url}/readyz`)).text();
  for (const key of Object.values(KEYS)) expect(text).not.toContain(key);
});

test('where no answer came it says so, and Galley is healthy all the same', async () => {
  const { galley, ready, call } = await start({
    timeoutMs: 200,
    respond: ({ url }, _request, response) => {
      if (url.startsWith('/v2/account/balance')) response.socket?.destroy();
    },
  });
  await call();
  expect(await ready()).toMatchObject({ status: 502 });
  await (await fetch(`${galley.url}/v2/account/me`)).text();
  expect(await ready()).toMatchObject({ status: 504 });
  expect((await fetch(`${galley.url}/healthz`)).status).toBe(200);
});

test('an answer that nobody waited for is none', async () => {
  const { galley, ready } = await start({ respond: () => leave.abort() });
  const leave = new AbortController();
  await expect(fetch(`${galley.url}/v2/account/me`, { signal: leave.signal })).rejects.toThrow(
    /abort/,
  );
  expect(await ready()).toBeNull();
});

test('the embedded sandbox’s answers count as well', async () => {
  const upstream = viaFetch('http://sandbox.invalid', () => new Response('{}', { status: 503 }));
  const { ready, call } = await start({ upstream });
  await call();
  expect(await ready()).toMatchObject({ status: 503 });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('%s is no probe', async (method) => {
  const { galley } = await start();
  const unmarked = await fetch(`${galley.url}/healthz`, { method });
  expect(unmarked.status).toBe(403);
  const marked = await fetch(`${galley.url}/healthz`, { method, headers: { 'x-galley': '1' } });
  expect(marked.status).toBe(404);
});

const OWN = 'https://galley.example.com';
const ask = (host: string, headers = {}) =>
  createProbeGuard([OWN])({ method: 'GET', url: '/healthz', headers: { host, ...headers } });

test.each(['127.0.0.1:4180', '10.42.0.17:4180', '[fd12::7]:4180', 'localhost:4180', '127.0.0.1'])(
  'a probe may come to a number that Galley does not know: %s',
  (host) => {
    expect(ask(host)).toBe(true);
    const isAllowed = createGuard([OWN]);
    expect(isAllowed({ method: 'GET', url: '/', headers: { host } })).toBe(false);
  },
);

test.each([
  'evil.example',
  'evil.example:4180',
  '127.0.0.1.nip.io:4180',
  'localhost.evil.example',
  '',
])('but never to a name, as a rebinding page would: %j', (host) => expect(ask(host)).toBe(false));

test('it comes from no other site', () => {
  expect(ask('galley.example.com')).toBe(true);
  for (const headers of [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }])
    for (const host of ['galley.example.com', '127.0.0.1:4180'])
      expect(ask(host, headers)).toBe(false);
});
