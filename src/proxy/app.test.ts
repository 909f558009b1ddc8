import { expect, test } from 'vitest';
import type { ProxyFaultBody } from '#lib/proxy-fault.ts';
import { createProxy, type ProxyOptions } from './app.ts';
import { ROUTES } from './guards/allowed-calls.ts';
import { viaFetch } from './upstream.ts';

const KEYS = { publicKey: 'public-key&=+', privateKey: 'private-key' };
const JSON_TYPE = { 'content-type': 'application/json' };

function proxyTo(
  answer: (request: Request) => Response | Promise<Response>,
  more?: Partial<ProxyOptions>,
) {
  const calls: Request[] = [];
  const upstream = viaFetch('http://gengo.invalid', (request) => {
    calls.push(request.clone());
    return answer(request);
  });
  const app = createProxy({ upstream, keys: KEYS, mode: 'live', ...more });
  return { app, calls };
}

const ok = () => Response.json({ opstat: 'ok', response: {} });
const only = (calls: Request[]) => {
  expect(calls).toHaveLength(1);
  return calls[0] ?? new Request('http://none.invalid');
};
/** Status and fault of an answer; the proxy's own types are what it is compared with. */
const faultOf = async (response: Response) => {
  const body = (await response.json()) as Partial<ProxyFaultBody>;
  return [response.status, body.galley?.error];
};

test.each(ROUTES)(
  'signs and sends $method $template',
  async ({ method, template, keys: query }) => {
    const { app, calls } = proxyTo(ok);
    const path = `/v2/${template.replace(/:\w+/g, '42')}`;
    const search = query.length ? `?${query.map((key) => `${key}=5`).join('&')}` : '';
    const changes = method === 'POST' || method === 'PUT';
    const response = await app.request(path + search, {
      method,
      ...(changes && { headers: JSON_TYPE, body: '{"a":"ü & b"}' }),
    });
    expect(await response.json()).toEqual({ opstat: 'ok', response: {} });

    const sent = only(calls);
    const url = new URL(sent.url);
    const fields = changes ? new URLSearchParams(await sent.text()) : url.searchParams;
    expect([sent.method, url.origin, url.pathname]).toEqual([method, 'http://gengo.invalid', path]);
    expect([...fields.keys()]).toEqual([
      'api_key',
      'api_sig',
      'ts',
      ...(changes ? ['data'] : query),
    ]);
    expect(fields.get('api_key')).toBe(KEYS.publicKey);
    expect(fields.get('api_sig')).toMatch(/^[0-9a-f]{40}$/);
    expect(fields.get('data')).toBe(changes ? '{"a":"ü & b"}' : null);
    expect(url.search === '').toBe(changes);
  },
);

test('sends headers of its own and none of the browser’s', async () => {
  const { app, calls } = proxyTo(ok);
  await app.request('/v2/translate/job/1', {
    headers: { cookie: 'a=b', authorization: 'x', 'x-forwarded-for': '1', referer: 'http://x/' },
  });
  expect([...only(calls).headers]).toEqual([
    ['accept', 'application/json'],
    ['accept-encoding', 'identity'],
  ]);
});

test('answers with headers of its own and none of Gengo’s', async () => {
  const headers = {
    'set-cookie': 'a=b',
    server: 'x',
    'x-powered-by': 'y',
    location: '/z',
    etag: 'e',
  };
  const { app } = proxyTo(() => Response.json({}, { headers }));
  const response = await app.request('/v2/translate/job/1');
  expect([...response.headers]).toEqual([
    ['cache-control', 'no-store'],
    ['content-type', 'application/json'],
  ]);
});

const DATE = 'Sun, 22 Nov 2026 12:00:00 GMT';

test.each([200, 404, 503])('passes on Gengo’s own time, with a %d too', async (status) => {
  const { app } = proxyTo(() => new Response('{}', { status, headers: { date: DATE } }));
  const response = await app.request('/v2/translate/job/1');
  expect([response.status, response.headers.get('x-gengo-date')]).toEqual([status, DATE]);
  expect(response.headers.has('date')).toBe(false);
});

test.each([429, 503])(
  'passes on how long to wait, with %d, where that is a number',
  async (status) => {
    const asked = async (wait: string) => {
      const { app } = proxyTo(
        () => new Response('{}', { status, headers: { 'retry-after': wait } }),
      );
      return (await app.request('/v2/translate/job/1')).headers.get('retry-after');
    };
    expect([await asked('7'), await asked(KEYS.privateKey), await asked('soon')]).toEqual([
      '7',
      null,
      null,
    ]);
  },
);

test('names no time where Gengo names none, or is not heard', async () => {
  const answers = [
    () => new Response('{}'),
    () => new Response('{}', { headers: { date: KEYS.privateKey } }),
    () => new Response('{}', { headers: { 'x-gengo-date': DATE } }),
    () => Promise.reject(new TypeError('no network')),
  ];
  for (const answer of answers) {
    const response = await proxyTo(answer).app.request('/v2/translate/job/1');
    expect(response.headers.has('x-gengo-date')).toBe(false);
  }
});

test('never passes HTML on as HTML, and keeps every status', async () => {
  for (const status of [200, 201, 400, 404, 500, 503]) {
    const { app } = proxyTo(
      () => new Response('<script>', { status, headers: { 'content-type': 'text/html' } }),
    );
    const response = await app.request('/v2/translate/job/1');
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'text/plain; charset=utf-8',
    ]);
    expect(await response.text()).toBe('<script>');
  }
});

test('masks the signature and both keys in an echo', async () => {
  const { app } = proxyTo(async (request) => new Response(`${request.url} ${KEYS.privateKey}`));
  const text = await (await app.request('/v2/translate/job/1')).text();
  expect(text).toMatch(/api_key=\*{19}&api_sig=\*{40}&ts=\d+ \*{11}$/);
});

test.each([301, 302, 303, 307, 308])('does not follow a redirect: %d', async (status) => {
  const { app, calls } = proxyTo(
    () => new Response(null, { status, headers: { location: 'http://evil.example/' } }),
  );
  const response = await app.request('/v2/translate/job/1', { method: 'DELETE' });
  expect(response.headers.has('location')).toBe(false);
  expect(await faultOf(response)).toEqual([502, 'upstream_reset']);
  expect(calls).toHaveLength(1);
});

test('what is not in the table is not allowed', async () => {
  const { app, calls } = proxyTo(ok);
  const asked: [string, string][] = [
    ...['PATCH', 'HEAD', 'OPTIONS', 'POST'].map((method): [string, string] => [
      method,
      '/v2/translate/job/1',
    ]),
    ['POST', '/galley/config'],
    ['GET', '/galley/other'],
    ['GET', '/captcha'],
    ['GET', '/captcha/?u=x'],
    ['GET', '/v2/translate/jobs?count=1&count=2'],
    ['GET', '/elsewhere'],
  ];
  for (const [method, path] of asked) {
    const response = await app.request(path, { method });
    expect(response.status).toBe(404);
    const body = method === 'HEAD' ? '' : '{"galley":{"error":"not_allowed"}}';
    expect(await response.text()).toBe(body);
  }
  expect(calls).toEqual([]);
});

test.each([
  ['text/plain', 404],
  ['application/x-www-form-urlencoded', 404],
  ['multipart/form-data; boundary=x', 404],
  ['application/json, text/plain', 404],
  ['application/jsonp', 404],
  ['application/json; charset=utf-16', 404],
  ['Application/JSON; charset=UTF-8', 200],
])('a body of type %s: %d', async (type, status) => {
  const { app, calls } = proxyTo(ok);
  const init = { method: 'PUT', body: '{}', headers: { 'content-type': type } };
  expect((await app.request('/v2/translate/jobs', init)).status).toBe(status);
  expect(calls).toHaveLength(status === 200 ? 1 : 0);
});

test('refuses a body over the limit by its announced length, and bodies where none belong', async () => {
  const { app, calls } = proxyTo(ok);
  const put = (headers: Record<string, string>) =>
    app.request('/v2/translate/jobs', { method: 'PUT', body: '{}', headers });
  const long = { ...JSON_TYPE, 'content-length': String(100 * 1024 * 1024 + 1) };
  expect(await faultOf(await put(long))).toEqual([413, 'too_large']);
  const zipped = { ...JSON_TYPE, 'content-encoding': 'gzip' };
  expect(await faultOf(await put(zipped))).toEqual([404, 'not_allowed']);
  for (const headers of [{ 'content-length': '2' }, { 'transfer-encoding': 'chunked' }]) {
    const response = await app.request('/v2/translate/job/1', { method: 'DELETE', headers });
    expect(await faultOf(response)).toEqual([404, 'not_allowed']);
  }
  expect(calls).toEqual([]);
});

test('tells its config, with the account of the moment and no key', async () => {
  let epoch = 1;
  const { app } = proxyTo(ok, { epoch: () => `epoch-${epoch}`, mode: 'embedded' });
  const config = async () => (await app.request('/galley/config')).json();
  const first = await config();
  expect(first).toEqual({
    mode: 'embedded',
    apiHost: 'gengo.invalid',
    accountId: expect.stringMatching(/^[0-9a-f]{32}$/),
  });
  expect(await config()).toEqual(first);
  epoch = 2;
  expect(await config()).not.toEqual(first);
});

test('a call that fails in process may have been carried out', async () => {
  const { app } = proxyTo(() => Promise.reject(new TypeError('fetch failed')));
  const response = await app.request('/v2/translate/job/1', { method: 'DELETE' });
  expect(await faultOf(response)).toEqual([502, 'upstream_reset']);
});

test('logs method, template and status of failures, and nothing that was typed', async () => {
  const lines: string[] = [];
  const { app } = proxyTo(() => Promise.reject(new Error(KEYS.privateKey)), {
    log: (line) => lines.push(line),
  });
  await app.request('/v2/translate/job/123456?secret=1');
  await app.request('/v2/translate/job/123456');
  await app.request('/v2/private/thing');
  expect(lines).toEqual(['GET translate/job/:id: 502']);
});

test('a failure of its own is told by its class alone', async () => {
  const lines: string[] = [];
  const { app } = proxyTo(ok, {
    log: (line) => lines.push(line),
    epoch: () => {
      throw new RangeError(KEYS.privateKey);
    },
  });
  const response = await app.request('/galley/config');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain(KEYS.privateKey);
  expect(lines).toEqual(['The proxy failed: RangeError']);
});

test('an embedded sandbox, and nothing else, is started afresh', async () => {
  let lives = 1;
  const reset = async () => void (lives += 1);
  const embedded = proxyTo(ok, { mode: 'embedded', epoch: () => `${lives}`, reset });
  const config = async () => (await embedded.app.request('/galley/config')).text();
  const before = await config();
  const path = '/galley/sandbox/reset';
  const done = await embedded.app.request(path, { method: 'POST' });
  expect([done.status, await done.json(), lives]).toEqual([200, {}, 2]);
  expect(await config()).not.toBe(before);
  expect(await faultOf(await embedded.app.request(path))).toEqual([404, 'not_allowed']);

  const live = await proxyTo(ok).app.request(path, { method: 'POST' });
  expect(await faultOf(live)).toEqual([404, 'not_allowed']);
});
