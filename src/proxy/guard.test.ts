import { expect, test } from 'vitest';
import { createProxy } from './app.ts';
import { viaFetch } from './upstream.ts';

const HOST = '127.0.0.1:4180';
const OWN = `http://${HOST}`;

function guarded() {
  const calls: string[] = [];
  const upstream = viaFetch('http://gengo.invalid', (request) => {
    calls.push(request.method);
    return Response.json({});
  });
  const keys = { publicKey: 'public-key', privateKey: 'private-key' };
  const app = createProxy({ upstream, keys, kind: 'live', account: 'a', origins: [OWN] });
  const ask = (method: string, headers: Record<string, string>, path = '/v2/translate/job/1') =>
    app.request(`${OWN}${path}`, { method, headers: { host: HOST, ...headers } });
  return { ask, calls };
}

const SITES = [undefined, 'none', 'same-site', 'cross-site', 'same-origin'];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
const TYPES = [undefined, 'text/plain', 'application/json', 'multipart/form-data'];
const ORIGINS = [undefined, 'null', 'https://evil.example'];

const FOREIGN = SITES.flatMap((site) =>
  METHODS.flatMap((method) =>
    TYPES.flatMap((type) => ORIGINS.map((origin) => ({ site, method, type, origin }))),
  ),
);

/** The only ones of the 240 that are Galley's own: its pages, and tools that only read. */
const isOwn = ({ site, method, origin }: (typeof FOREIGN)[number]) =>
  origin === undefined && (site === 'same-origin' || (site === undefined && method === 'GET'));

test('240 combinations of site, method, type and origin', async () => {
  const { ask, calls } = guarded();
  expect(FOREIGN).toHaveLength(240);
  for (const each of FOREIGN) {
    const before = calls.length;
    const response = await ask(each.method, {
      ...(each.site && { 'sec-fetch-site': each.site }),
      ...(each.type && { 'content-type': each.type }),
      ...(each.origin && { origin: each.origin }),
    });
    expect(response.headers.has('access-control-allow-origin')).toBe(false);
    if (isOwn(each)) continue;
    expect({ ...each, status: response.status }).toEqual({ ...each, status: 403 });
    expect(await response.json()).toMatchObject({ galley: { fault: 'foreign' } });
    expect(calls.length).toBe(before);
  }
});

test('Galley’s own pages get through by either evidence', async () => {
  const { ask, calls } = guarded();
  await ask('DELETE', { origin: OWN });
  await ask('DELETE', { 'sec-fetch-site': 'same-origin' });
  await ask('GET', {});
  expect(calls).toEqual(['DELETE', 'DELETE', 'GET']);
});

test.each([
  'evil.example',
  'evil.example:4180',
  '127.0.0.1',
  '127.0.0.1:4181',
  '127.0.0.1:4180.evil.example',
  '127.0.0.1.nip.io:4180',
  '0.0.0.0:4180',
  'localtest.me:4180',
  '192.168.0.10:4180',
  '[::ffff:127.0.0.1]:4180',
  '2130706433:4180',
  `${HOST}, ${HOST}`,
])('a rebound name does not pass by Host: %s', async (host) => {
  const { ask, calls } = guarded();
  const headers = { host, origin: OWN, 'sec-fetch-site': 'same-origin' };
  for (const path of ['/v2/translate/job/1', '/galley/config', '/captcha?url=x']) {
    expect((await ask('GET', headers, path)).status).toBe(403);
  }
  expect(calls).toEqual([]);
});

test('preflights are refused without CORS headers', async () => {
  const { ask, calls } = guarded();
  const response = await ask('OPTIONS', {
    origin: 'https://evil.example',
    'access-control-request-method': 'PUT',
  });
  expect(response.status).toBe(403);
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-'))).toEqual([]);
  expect(calls).toEqual([]);
});
