import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SECURITY_HEADERS } from './guards/security-headers.ts';

import { createPages } from './serve.ts';
import { startGalley, type Galley } from './test/galley.ts';

let galley: Galley;
beforeAll(async () => {
  galley = await startGalley({
    respond: ({ url }, _request, response) =>
      url.startsWith('/v2/account/me') ? response.writeHead(500).end('{}') : response.end('{}'),
  });
});
afterAll(() => galley[Symbol.asyncDispose]());

const get = (path: string, init?: RequestInit) => fetch(galley.url + path, init);
const headersOf = ({ headers }: Response) => Object.fromEntries(headers);

test.each<[number, string, RequestInit]>([
  [200, '/', {}],
  [200, '/review/42?from=1', {}],
  [200, '/galley/config', {}],
  [200, '/v2/account/balance', {}],
  [404, '/assets/none.js', {}],
  [404, '/v2/none', {}],
  [404, '/galley/none', {}],
  [404, '/captcha/none', {}],
  [404, '/', { method: 'POST', headers: { 'x-galley': '1' } }],
  [403, '/v2/account/balance', { method: 'DELETE' }],
  [404, '/captcha?u=x', {}],
  [500, '/v2/account/me', {}],
])('%d has every security header: %s', async (status, path, init) => {
  const response = await get(path, init);
  expect(response.status).toBe(status);
  expect(headersOf(response)).toMatchObject(SECURITY_HEADERS);
  expect(response.headers.has('x-powered-by')).toBe(false);
  await response.text();
});

test.each([
  [200, '/'],
  [200, '/review'],
  [200, '/review/42?from=1'],
  [200, '/jobs/'],
  [200, '/orders/new/a-draft'],
  [200, '/account'],
  [404, '/no/such/page'],
  [404, '/jobs/1/2'],
  [404, '/wp-login.php'],
  [404, '/oauth'],
])('%d with the page: %s', async (status, path) => {
  const response = await get(path);
  expect([response.status, await response.text()]).toEqual([
    status,
    expect.stringContaining('<title>Galley'),
  ]);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

// A front that asks for it there must not take the page for a yes.
test.each(['/oauth2/auth', '/oauth2', '/oauth2/', '/oauth2/sign_in?rd=/'])(
  'what belongs to a log-in in front is 404, without the page: %s',
  async (path) => {
    const response = await get(path);
    expect([response.status, await response.json()]).toEqual([
      404,
      { galley: { error: 'not_allowed' } },
    ]);
  },
);

test('so have 304 and 413', async () => {
  const etag = (await get('/')).headers.get('etag') ?? '';
  expect(headersOf(await get('/', { headers: { 'if-none-match': etag } }))).toMatchObject(
    SECURITY_HEADERS,
  );
  const own = `Host: ${galley.host}\r\nOrigin: ${galley.url}\r\nX-Galley: 1\r\n`;
  const large = 'Content-Type: application/json\r\nContent-Length: 999999999\r\n';
  const answer = await galley.raw(`POST /v2/translate/jobs HTTP/1.1\r\n${own}${large}\r\n`);
  expect(answer).toMatch(/^HTTP\/1.1 413 /);
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
    expect(answer).toContain(`${name}: ${value}\r\n`);
  }
});

test('pages have their hash and are asked for again; assets stay for a year', async () => {
  const page = await get('/jobs/42');
  expect(headersOf(page)).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
  });
  expect(await page.text()).toContain('<title>Galley');
  const etag = page.headers.get('etag') ?? '';
  const again = await get('/', { headers: { 'if-none-match': `"x", ${etag}` } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const asset = await get('/assets/app.js');
  expect(headersOf(asset)).toMatchObject({
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
  });
});

test.each([
  ['gzip, deflate', 'gzip'],
  ['identity', null],
])('compresses for accept-encoding: %s', async (accept, encoding) => {
  const asset = await get('/assets/app.js', { headers: { 'accept-encoding': accept } });
  expect(asset.headers.get('content-encoding')).toBe(encoding);
  expect(await asset.text()).toContain('console.log');
});

test('nothing beside the build can be read', async () => {
  const own = `Host: ${galley.host}\r\nConnection: close\r\n\r\n`;
  const hidden = [
    '/.vite/manifest.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/../../x',
  ];
  for (const path of hidden) {
    const answer = await galley.raw(`GET ${path} HTTP/1.1\r\n${own}`);
    expect(answer).toMatch(/^HTTP\/1.1 (404|200[^]*<title>Galley)/);
  }
  expect(() => createPages('/nonexistent')).toThrow('npm run build');
});

test('a rebound name does not even get the page', async () => {
  for (const host of ['evil.example', '127.0.0.1', `${galley.host}.evil.example`]) {
    const answer = await galley.raw(`GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 40[03] /);
  }
  for (const name of ['localhost', '[::1]', '127.0.0.1']) {
    const host = `Host: ${name}:${galley.port}`;
    const answer = await galley.raw(`GET / HTTP/1.1\r\n${host}\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1.1 200 /);
  }
});

/** The bonus and malus points of MDN's HTTP Observatory that headers and the page can earn. */
test('scores at least 135 at the HTTP Observatory', async () => {
  const response = await get('/');
  // The page as it is built: the build names the hashes.
  const html = await readFile('dist/client/index.html', 'utf8');
  const policy = response.headers.get('content-security-policy') ?? '';
  const header = (name: string) => response.headers.get(name) ?? '';
  const scripts = html.match(/<script[^>]*>/g) ?? [];
  const rules: [points: number, earned: boolean][] = [
    [10, policy.startsWith("default-src 'none'") && !/unsafe|\*|http:|data:/.test(policy)],
    [5, policy.includes("frame-ancestors 'none'") && header('x-frame-options') === 'DENY'],
    [5, header('referrer-policy') === 'no-referrer'],
    [10, header('cross-origin-resource-policy') === 'same-origin'],
    [5, scripts.length > 0 && scripts.every((tag) => tag.includes('integrity="sha384-'))],
    [0, Number(/max-age=(\d+)/.exec(header('strict-transport-security'))?.[1]) >= 15_768_000],
    [0, header('x-content-type-options') === 'nosniff'],
    [0, !response.headers.has('set-cookie')],
    [0, !response.headers.has('access-control-allow-origin')],
  ];
  expect(rules.filter(([, earned]) => !earned)).toEqual([]);
  expect(rules.reduce((sum, [points]) => sum + points, 100)).toBeGreaterThanOrEqual(135);
});
