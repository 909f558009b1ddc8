import { expect, test, vi } from 'vitest';
import type { ProxyFaultBody } from '#lib/proxy-fault.ts';
import { createProxy, type ProxyOptions } from './app.ts';
import { ROUTES } from './routes.ts';
import { viaFetch, type Upstream } from './upstream.ts';

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
  const app = createProxy({ upstream, keys: KEYS, kind: 'live', account: 'a', ...more });
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
  return [response.status, body.galley?.fault];
};

test.each(ROUTES)('signs and sends $method $template', async ({ method, template, query }) => {
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
  expect([...fields.keys()]).toEqual(['api_key', 'api_sig', 'ts', ...(changes ? ['data'] : query)]);
  expect(fields.get('api_key')).toBe(KEYS.publicKey);
  expect(fields.get('api_sig')).toMatch(/^[0-9a-f]{40}$/);
  expect(fields.get('data')).toBe(changes ? '{"a":"ü & b"}' : null);
  expect(url.search === '').toBe(changes);
});

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

test('masks the signature and the keys in an echo', async () => {
  const { app } = proxyTo(async (request) => new Response(`${request.url} ${KEYS.privateKey}`));
  const text = await (await app.request('/v2/translate/job/1')).text();
  expect(text).toMatch(/api_key=\*+&api_sig=\*{40}&ts=\d+ \*{11}$/);
});

test.each([301, 302, 303, 307, 308])('does not follow a redirect: %d', async (status) => {
  const { app, calls } = proxyTo(
    () => new Response(null, { status, headers: { location: 'http://evil.example/' } }),
  );
  const response = await app.request('/v2/translate/job/1', { method: 'DELETE' });
  expect(response.headers.has('location')).toBe(false);
  expect(await faultOf(response)).toEqual([502, 'unreachable']);
  expect(calls).toHaveLength(1);
});

test('a method that the call does not have is 405 with those it has', async () => {
  const { app, calls } = proxyTo(ok);
  for (const method of ['PATCH', 'HEAD', 'OPTIONS', 'POST']) {
    const response = await app.request('/v2/translate/job/1', { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, PUT, DELETE']);
  }
  expect((await app.request('/galley/config', { method: 'POST' })).status).toBe(405);
  expect((await app.request('/galley/other')).status).toBe(404);
  expect((await app.request('/captcha/?url=x')).status).toBe(404);
  expect((await app.request('/captcha')).status).toBe(400);
  expect(calls).toEqual([]);
});

test.each([
  ['text/plain', 415],
  ['application/x-www-form-urlencoded', 415],
  ['multipart/form-data; boundary=x', 415],
  ['application/json, text/plain', 415],
  ['application/jsonp', 415],
  ['application/json; charset=utf-16', 415],
  ['Application/JSON; charset=UTF-8', 200],
])('a body of type %s: %d', async (type, status) => {
  const { app, calls } = proxyTo(ok);
  const init = { method: 'PUT', body: '{}', headers: { 'content-type': type } };
  expect((await app.request('/v2/translate/jobs', init)).status).toBe(status);
  expect(calls).toHaveLength(status === 200 ? 1 : 0);
});

test('refuses a body over the limit by its announced length, and bodies where none belong', async () => {
  const { app, calls } = proxyTo(ok);
  const big = { ...JSON_TYPE, 'content-length': String(100 * 1024 * 1024 + 1) };
  const post = { method: 'POST', body: '{}', headers: big };
  expect(await faultOf(await app.request('/v2/translate/jobs', post))).toEqual([413, 'bad-body']);
  const zipped = {
    method: 'POST',
    body: 'x',
    headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
  };
  expect(await faultOf(await app.request('/v2/translate/jobs', zipped))).toEqual([415, 'bad-body']);
  const remove = { method: 'DELETE', headers: { 'content-length': '2' } };
  expect(await faultOf(await app.request('/v2/translate/job/1', remove))).toEqual([
    400,
    'bad-body',
  ]);
  expect(calls).toEqual([]);
});

test('tells its config, with the account of the moment', async () => {
  let epoch = 1;
  const { app } = proxyTo(ok, { account: () => `epoch-${epoch}`, kind: 'sandbox' });
  const config = async () => (await app.request('/galley/config')).json();
  expect(await config()).toEqual({
    account: 'epoch-1',
    kind: 'sandbox',
    api: 'http://gengo.invalid',
  });
  epoch = 2;
  expect(await config()).toMatchObject({ account: 'epoch-2' });
});

test('an unanswered read is lost after 30 s, a change after 60 s', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    for (const [method, ms] of [
      ['GET', 30_000],
      ['DELETE', 60_000],
    ] as const) {
      let answered = false;
      let asked: Promise<Response> | undefined;
      await new Promise<void>((reached) => {
        const { app } = proxyTo(() => {
          reached();
          return new Promise<never>(() => {});
        });
        asked = Promise.resolve(app.request('/v2/translate/job/1', { method }));
      });
      void asked?.then(() => (answered = true));
      await vi.advanceTimersByTimeAsync(ms - 1);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect(await faultOf((await asked) ?? new Response())).toEqual([504, 'lost']);
    }
  } finally {
    vi.useRealTimers();
  }
});

test('a page that leaves ends its read upstream, and never a change', async () => {
  const signals: (AbortSignal | undefined)[] = [];
  const upstream: Upstream = {
    origin: 'http://gengo.invalid',
    fetch: () => new Response(),
    send: async ({ signal }) => {
      signals.push(signal);
      return new Response();
    },
  };
  const { app } = proxyTo(ok, { upstream });
  const page = new AbortController();
  await app.request('/v2/translate/job/1', { signal: page.signal });
  await app.request('/v2/translate/job/1', { method: 'DELETE', signal: page.signal });
  page.abort();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, undefined]);
});

test('logs method, template, status and time, and nothing that was typed', async () => {
  const lines: string[] = [];
  const { app } = proxyTo(ok, { log: (line) => lines.push(line) });
  await app.request('/v2/translate/job/123456?secret=1');
  await app.request('/v2/translate/job/123456');
  await app.request('/v2/private/thing');
  expect(lines.map((line) => line.replace(/\d+ ms/, 'n ms'))).toEqual([
    'GET (no call) 400 n ms',
    'GET /v2/translate/job/:id 200 n ms',
    'GET (no call) 404 n ms',
  ]);
});

test('a failure of its own is told by its class alone', async () => {
  const lines: string[] = [];
  const { app } = proxyTo(ok, {
    log: (line) => lines.push(line),
    account: () => {
      throw new RangeError(KEYS.privateKey);
    },
  });
  const response = await app.request('/galley/config');
  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain(KEYS.privateKey);
  expect(lines.join()).toMatch(/^GET \(no call\) 500 \d+ ms RangeError$/);
});
