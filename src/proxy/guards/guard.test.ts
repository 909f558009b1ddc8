import { expect, test } from 'vitest';
import { createGuard, pathOf } from './guard.ts';
import { startGalley } from '../test/galley.ts';

const HOST = '127.0.0.1:4180';
const OWN = `http://${HOST}`;

const isAllowed = createGuard([OWN]);
const ask = (method: string, headers: Record<string, string>, url = '/v2/translate/job/1') =>
  isAllowed({ method, url, headers: { host: HOST, ...headers } });

const SITES = [undefined, 'none', 'same-site', 'cross-site', 'same-origin'];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE'];
const TYPES = [undefined, 'text/plain', 'application/json', 'multipart/form-data'];
const ORIGINS = [undefined, 'null', 'https://evil.example'];

const FOREIGN = SITES.flatMap((site) =>
  METHODS.flatMap((method) =>
    TYPES.flatMap((type) => ORIGINS.map((origin) => ({ site, method, type, origin }))),
  ),
);

/** Of the 240 only Galley's own pages and tools that read; writes need the header as well. */
const isOwn = ({ site, method, origin }: (typeof FOREIGN)[number], marked: boolean) =>
  origin === undefined &&
  (site === 'same-origin' || site === undefined) &&
  (method === 'GET' || marked);

test.each([true, false])('240 combinations, with X-Galley: %s', (marked) => {
  expect(FOREIGN).toHaveLength(240);
  for (const each of FOREIGN) {
    const allowed = ask(each.method, {
      ...(marked && { 'x-galley': '1' }),
      ...(each.site && { 'sec-fetch-site': each.site }),
      ...(each.type && { 'content-type': each.type }),
      ...(each.origin && { origin: each.origin }),
    });
    expect({ ...each, allowed }).toEqual({ ...each, allowed: isOwn(each, marked) });
  }
});

test('Galley’s own pages get through; a write only with its header, exactly', () => {
  const own = { origin: OWN, 'sec-fetch-site': 'same-origin' };
  expect(ask('GET', own)).toBe(true);
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
    expect(ask(method, { ...own, 'x-galley': '1' })).toBe(true);
    for (const mark of ['', '0', '1, 1', 'true']) {
      expect(ask(method, { ...own, 'x-galley': mark })).toBe(false);
    }
    expect(ask(method, own)).toBe(false);
  }
});

test.each([
  '/files/../galley/sandbox/reset',
  '/x/../v2/translate/job/1',
  '/%2e%2e/v2/translate/job/1',
  '/.%2E/galley/config',
  '//evil.example/v2/translate/job/1',
  '/\\v2/translate/job/1',
  'http://127.0.0.1:4180/v2/account/me',
  '/v2/account/me#x',
  '*',
  '',
])('a target that two parsers may read in two ways is none: %j', (target) => {
  expect(pathOf(target)).toBeUndefined();
  const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  for (const method of ['GET', ...METHODS]) expect(ask(method, foreign, target)).toBe(false);
});

test('what browsers write is taken as it is', () => {
  expect(pathOf('/jobs/1?q=a"b//..')).toBe('/jobs/1');
  expect(pathOf('/review/%C3%BC')).toBe('/review/%C3%BC');
});

test('no method but GET and HEAD is exempt, on pages and files either', () => {
  for (const path of ['/', '/jobs/42', '/files/1/source/a.txt'])
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'X']) {
      expect(ask(method, {}, path)).toBe(false);
      expect(ask(method, { origin: 'https://evil.example', 'x-galley': '1' }, path)).toBe(false);
    }
});

test('a page may be opened from anywhere', () => {
  expect(ask('GET', { 'sec-fetch-site': 'cross-site' }, '/jobs/42')).toBe(true);
  expect(ask('GET', { 'sec-fetch-site': 'cross-site' }, '/captcha?u=x')).toBe(false);
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
])('a rebound name does not pass by Host: %s', (host) => {
  const headers = { host, origin: OWN, 'sec-fetch-site': 'same-origin', 'x-galley': '1' };
  for (const path of ['/v2/translate/job/1', '/galley/config', '/captcha?u=x', '/', '/jobs']) {
    expect(ask('GET', headers, path)).toBe(false);
  }
});

test('over the wire: 403, no CORS headers, and Gengo hears nothing', async () => {
  const galley = await startGalley();
  try {
    const own = `Host: ${galley.host}\r\nConnection: close\r\n`;
    const answers = await Promise.all(
      FOREIGN.filter((each) => !isOwn(each, true)).map(({ site, method, type, origin }) =>
        galley.raw(
          [
            `${method} /v2/translate/job/1 HTTP/1.1\r\n${own}X-Galley: 1`,
            ...(site ? [`Sec-Fetch-Site: ${site}`] : []),
            ...(type ? [`Content-Type: ${type}`] : []),
            ...(origin ? [`Origin: ${origin}`] : []),
            '\r\n',
          ].join('\r\n'),
        ),
      ),
    );
    const preflight = `OPTIONS /v2/translate/job/1 HTTP/1.1\r\n${own}Origin: https://evil.example\r\nAccess-Control-Request-Headers: x-galley\r\n\r\n`;
    for (const answer of [...answers, await galley.raw(preflight)]) {
      expect(answer).toMatch(/^HTTP\/1.1 403 [^]*\{"galley":\{"error":"foreign_site"\}\}/);
      expect(answer).not.toMatch(/access-control/i);
    }
    expect(galley.calls).toEqual([]);
  } finally {
    await galley[Symbol.asyncDispose]();
  }
});
