import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startGalley, type Galley } from './test/galley.ts';

let galley: Galley;
beforeAll(async () => {
  galley = await startGalley();
});
afterAll(() => galley[Symbol.asyncDispose]());
beforeEach(() => {
  galley.calls.length = 0;
});

const own = () =>
  `Host: ${galley.host}\r\nOrigin: ${galley.url}\r\nX-Galley: 1\r\nConnection: close\r\n`;
const JSON_TYPE = 'Content-Type: application/json\r\n';
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);

const sendAll = (requests: readonly string[]) => Promise.all(requests.map(galley.raw));
const heard = () => galley.calls.map(({ method, url }) => `${method} ${url.split('?')[0]}`);

describe('paths that are not in the table', () => {
  const GOOD = ['/v2/translate/jobs', '/v2/translate/job/42', '/v2/account/balance'];
  const WORDS = [
    '/v2',
    '/v2/',
    '/v2/x',
    '/v1/translate/jobs',
    '/V2/translate/jobs',
    '/v2//translate/jobs',

    '/v2/translate/job/',
    '/v2/translate/job/abc',
    '/v2/translate/job/-1',
    '/v2/translate/job/1.0',
    '/v2/translate/job/1e3',
    '/v2/translate/job/0x10',
    '/v2/translate/job/1,2',
    '/v2/glossary',

    '/v2/translate/glossary/',
    '/v2/translate/service/quote/file',
    '/v2/account',
    '/v2/translate',

    '/v2/translate/service/unit_count',
    '/v2/translate/jobs/group/1',
    '/v2/translate/order/1/x',
    '/v2/translate/job/1/preview',
    '/v2/translate/job/1/purchase',
    '/v2/translate/jobs/1,,2',
  ];
  const ESCAPES = [
    '%2f',
    '%2F',
    '%5c',
    '%2e',
    '%00',
    '%0a',
    '%0d%0a',
    '%20',
    '%09',
    '%252f',
    '%c0%af',
  ];
  const ENDS = [
    '/',
    '//',
    '/.',
    '/..',
    '/../job/1',
    '/%2e%2e/job/1',
    ';x=1',
    '.json',
    '%',
    '#a',
    ',',
  ];
  const QUERIES = [
    '_method=delete',
    'api_key=mine',
    'api_sig=mine',
    'ts=1',
    'data=%7B%7D',
    'format=xml',
    'x',
    'count=1&count=1',
    '?count=1',
    'count=1&_method=put',
    '%63ount=1&count=2',
    'count[]=1',
  ];
  const PREFIXES = [
    '//host',
    '///',
    '/.',
    '/./',
    '/x/..',
    '/%2e',
    '/%2e%2e',
    '\\',
    '/\\',
    '',
    'v2',
  ];
  const paths = [
    ...WORDS,
    ...GOOD.flatMap((path) => ENDS.map((end) => path + end)),
    ...GOOD.flatMap((path) => QUERIES.map((query) => `${path}?${query}`)),
    ...GOOD.flatMap((path) => PREFIXES.map((prefix) => (prefix ? prefix + path : path.slice(1)))),
    ...GOOD.flatMap((path) => ESCAPES.map((escape) => path.replace(/\/(?=[a-z]+$|\d+$)/, escape))),
    ...GOOD.flatMap((path) => ESCAPES.map((escape) => path + escape)),
    ...GOOD.flatMap((path) => ['http://gengo.invalid', 'https://a@b'].map((base) => base + path)),
    ...GOOD.map((path) => path.replace('v2', '%76%32')),
    ...GOOD.map((path) => path.replace('t', '\u0000')),
    ...[1000, 4000, 9000, 15_000, 20_000].map((size) => `/v2/translate/job/${'1'.repeat(size)}`),
    `/v2/translate/jobs/${Array(201).fill('1').join(',')}`,
    '*',
    'gengo.invalid:443',
    '/v2/translate/job/1 HTTP/1.1 x',
    '/v2/translate/job/１',
  ];

  test('200 of them, by every method: Gengo hears of none', async () => {
    expect(new Set(paths).size).toBeGreaterThanOrEqual(200);
    const requests = paths.map((path, at) => {
      const method = ['GET', 'DELETE', 'PUT', 'POST'][at % 4];
      const body = method === 'PUT' || method === 'POST' ? `${JSON_TYPE}Content-Length: 2\r\n` : '';
      return `${method} ${path} HTTP/1.1\r\n${own()}${body}\r\n${body && '{}'}`;
    });
    const reads = paths.map((path) => `GET ${path} HTTP/1.1\r\n${own()}\r\n`);
    await sendAll([...requests, ...reads]);
    expect(heard()).toEqual([]);
  });

  test('the same server answers what is in the table', async () => {
    for (const path of GOOD) {
      expect(statusOf(await galley.raw(`GET ${path} HTTP/1.1\r\n${own()}\r\n`))).toBe(200);
    }
    expect(heard()).toEqual(GOOD.map((path) => `GET ${path}`));
  });
});

describe('framings', () => {
  const chunked = (body: string) => `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
  const TE = 'Transfer-Encoding: chunked\r\n';
  const length = (value: string | number) => `Content-Length: ${value}\r\n`;
  /** Header lines and body; nothing in them may become a second call. */
  const frames = (smuggled: string): [head: string, body: string][] => [
    [length(2) + length(2 + smuggled.length), `{}${smuggled}`],
    [length(0) + length(2), `{}${smuggled}`],
    [length(2) + TE, chunked('{}') + smuggled],
    [TE + length(2), chunked('{}') + smuggled],
    [TE + length(0), chunked(smuggled)],
    [TE + TE, chunked('{}') + smuggled],
    ...['2, 2', '2,3', '+2', '-2', '2 2', '0x2', '2e0', '２', '', '2;', '99999999999999999999'].map(
      (value): [string, string] => [length(value), `{}${smuggled}`],
    ),
    ...[
      'chunked, identity',
      'identity, chunked',
      'xchunked',
      'chunked;q=1',
      'gzip, chunked',
      'x',
    ].map((value): [string, string] => [
      `Transfer-Encoding: ${value}\r\n`,
      chunked('{}') + smuggled,
    ]),
    ...['\tchunked', 'chunked\t', '\u000bchunked', '"chunked"', 'chunked\u0000'].map(
      (value): [string, string] => [`Transfer-Encoding: ${value}\r\n${length(2)}`, `{}${smuggled}`],
    ),
    [`Transfer-Encoding : chunked\r\n`, chunked('{}') + smuggled],
    [` Transfer-Encoding: chunked\r\n${length(2)}`, `{}${smuggled}`],
    [`X: y\r\n Transfer-Encoding: chunked\r\n${length(2)}`, `{}${smuggled}`],
    [`Transfer_Encoding: chunked\r\n${length(0)}`, smuggled],
    [`Content-Length\r\n`, smuggled],
    [`X: a\n${length(0)}`, smuggled],
    [`X: a\rContent-Length: 0\r\n`, smuggled],
    [`X: a\r\n\tfolded\r\n${length(0)}`, smuggled],
    [TE, `2\n{}\n0\n\n${smuggled}`],
    [TE, `2;ext="\r\n\r\n"\r\n{}\r\n0\r\n\r\n${smuggled}`],
    [TE, `-1\r\n{}\r\n0\r\n\r\n${smuggled}`],
    [TE, `0x2\r\n{}\r\n0\r\n\r\n${smuggled}`],
    [TE, `fffffffffffffffff\r\n{}\r\n0\r\n\r\n${smuggled}`],
    [TE, `2\r\n{}X0\r\n\r\n${smuggled}`],
    [TE, `2\r\n{}\r\n0\r\nContent-Length: 5\r\n\r\n${smuggled}`],
    [TE, chunked(smuggled)],
    ['', smuggled],
    [`Expect: 200-ok\r\n${length(2)}`, `{}${smuggled}`],
    [`Upgrade: h2c\r\n${length(0)}`, smuggled],
    [`Connection: upgrade\r\nUpgrade: websocket\r\n`, smuggled],
  ];
  const METHODS = ['DELETE', 'PUT'];

  test('60 of them: never a second call, and never a body where none belongs', async () => {
    const requests = frames(`DELETE /v2/translate/job/666 HTTP/1.1\r\n${own()}\r\n`).flatMap(
      ([head, body]) =>
        METHODS.map(
          (method) =>
            `${method} /v2/translate/job/42 HTTP/1.1\r\n${own()}${JSON_TYPE}${head}\r\n${body}`,
        ),
    );
    expect(requests.length).toBeGreaterThanOrEqual(60);
    await sendAll(requests);
    expect(heard().filter((call) => !call.endsWith(' /v2/translate/job/42'))).toEqual([]);
    const deletes = galley.calls.filter(({ method }) => method === 'DELETE');
    expect(deletes.filter(({ body, headers }) => body || headers['transfer-encoding'])).toEqual([]);
    const forms = galley.calls.filter(({ method }) => method === 'PUT').map(({ body }) => body);
    expect(
      forms.filter((body) => !/^api_key=[^&]+&api_sig=\w+&ts=\d+&data=[^&]*$/.test(body)),
    ).toEqual([]);
  });

  test('a torn body never reaches Gengo', async () => {
    for (const head of [length(100), TE]) {
      const body = head === TE ? '64\r\n{"jobs":' : '{"jobs":';
      await galley.raw(
        `POST /v2/translate/jobs HTTP/1.1\r\n${own()}${JSON_TYPE}${head}\r\n${body}`,
      );
    }
    expect(galley.calls).toEqual([]);
  });

  test('a whole one does, in one piece with its length', async () => {
    const request = `POST /v2/translate/jobs HTTP/1.1\r\n${own()}${JSON_TYPE}${TE}\r\n`;
    await galley.raw(`${request}3\r\n{"a\r\n4\r\n":1}\r\n0\r\n\r\n`);
    expect(galley.calls).toHaveLength(1);
    const { headers, body } = galley.calls[0] ?? { headers: {}, body: '' };
    expect(headers['content-length']).toBe(String(body.length));
    expect(headers['transfer-encoding']).toBeUndefined();
    expect(body).toMatch(/&data=%7B%22a%22%3A1%7D$/);
  });
});

describe('headers', () => {
  const NAMES = [
    'Cookie',
    'Authorization',
    'Proxy-Authorization',
    'X-Forwarded-For',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'Forwarded',
    'Via',
    'X-Real-IP',
    'X-Original-URL',
    'X-Rewrite-URL',

    'X-HTTP-Method-Override',
    'X-Method-Override',
    'X-HTTP-Method',
    'Referer',
    'User-Agent',
    'TE',

    'Accept',
    'Accept-Encoding',
    'Accept-Language',
    'Accept-Charset',
    'Cache-Control',
    'Pragma',
    'If-None-Match',
    'If-Modified-Since',
    'If-Range',
    'Range',
    'Keep-Alive',
    'Max-Forwards',

    'Trailer',
    'Origin2',
    'Api-Key',
    'Api_Key',
    'Api-Sig',
    'X-Api-Key',
    'Sec-Fetch-Mode',
    'DNT',

    'Content-Type',
    'Content-Language',
    'Content-MD5',
    'Content-Range',
    'Content-Location',
    'From',
    'X-Custom',
    'Priority',
    'Sec-CH-UA',
    'Traceparent',
    'Baggage',
    'X-Request-Id',
    'X-Host',
  ];
  const ODD = [
    'X: a\r\nY: b',
    'X: \u0001',
    'X: é',
    'X:',
    ': x',
    'X Y: z',
    'X',
    '\u0000X: a',
    'X: \u0000',

    `X: ${'a'.repeat(8000)}`,
    `X: ${'a'.repeat(40_000)}`,
    'Host: evil.example',
    'Connection: x, y',
  ];

  test('60 of them: Gengo sees none', async () => {
    const lines = [...NAMES.map((name) => `${name}: planted`), ...ODD];
    expect(lines.length).toBeGreaterThanOrEqual(60);
    await sendAll(
      lines.map((line, id) => `GET /v2/translate/job/${id} HTTP/1.1\r\n${own()}${line}\r\n\r\n`),
    );
    expect(galley.calls.length).toBeGreaterThan(NAMES.length - 1);
    const seen = new Set(galley.calls.flatMap(({ headers }) => Object.entries(headers).flat()));
    expect([...seen].filter((text) => /planted|aaa/.test(String(text)))).toEqual([]);
    const names = new Set(galley.calls.flatMap(({ headers }) => Object.keys(headers)));
    expect([...names].toSorted()).toEqual(['accept', 'accept-encoding', 'connection', 'host']);
  });
});
