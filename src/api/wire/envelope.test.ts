import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answer, readAnswer, readOwnAnswer } from './envelope.ts';
import { ApiError } from './errors.ts';

function errorOf(text: string, answer: Partial<Answer> = {}): ApiError {
  try {
    readAnswer({ text, status: 200, changes: false, ...answer });
  } catch (error) {
    if (error instanceof ApiError) return error;
    throw error;
  }
  throw new Error(`a success: ${text}`);
}
const failure = (err: unknown, options?: { status?: number; changes?: boolean }) =>
  errorOf(JSON.stringify({ opstat: 'error', err }), options);

test.each([
  ['{"opstat":"ok","response":{"a":1}}', { a: 1 }],
  ['{"opstat":"ok","response":[]}', []],
  ['{"opstat":"ok","response":""}', ''],
  ['{"opstat":"ok"}', undefined],
  ['\n{"opstat":"ok","response":1}\n', 1],
  ['{"opstat":"error","err":{"code":500}}{"opstat":"ok","response":1}', 1],
])('a success: %s', (text, response) => {
  expect(readAnswer({ text, status: 200, changes: false })).toEqual(response);
  expect(readAnswer({ text, status: 500, changes: true })).toEqual(response);
});

test.each([
  [{ code: 2250, msg: 'job is not reviewable' }, 'illegal-state', 'job is not reviewable'],
  [{ code: '1000', msg: 'Authentication failed' }, 'keys-refused', 'Authentication failed'],
  [{ code: 2800, msg: 'down' }, 'unavailable', 'down'],
  [{ code: 2700, msg: 'not enough credits' }, 'no-credits', 'not enough credits'],
  [{ code: 9999, msg: 'new' }, 'refused', 'new'],
  [{ msg: 'no rows in result set' }, 'refused', 'no rows in result set'],
  [{}, 'refused', '?'],
  [undefined, 'refused', '?'],
  ['gone', 'refused', '?'],
])('the error %j', (err, kind, message) => {
  for (const changes of [false, true]) {
    expect(failure(err, { changes })).toMatchObject({ kind, message });
  }
});

test.each([
  [404, 'no-access'],
  [401, 'keys-refused'],
  [400, 'refused'],
  [429, 'unavailable'],
  [500, 'unavailable'],
])('an error without a code takes HTTP %i for it', (status, kind) => {
  expect(failure({ msg: 'x' }, { status })).toMatchObject({ kind, details: { status } });
});

test('names the field of the request', () => {
  expect(failure({ code: 2300, msg: '' }).details.field).toBe('comment');
});

test('reads a map of faults by job key, lists and single ones', () => {
  const error = failure({
    job_1: [{ code: 1350, msg: '"body_src" is a required field' }, { code: '1400' }],
    '0': { code: 1551, msg: 'no such pair' },
    empty: [],
  });
  expect(error.kind).toBe('invalid');
  expect([...(error.details.faults ?? [])]).toEqual([
    ['0', [{ code: 1551, message: 'no such pair', field: 'lc_tgt' }]],
    [
      'job_1',
      [
        { code: 1350, message: '"body_src" is a required field', field: 'body_src' },
        { code: 1400, message: '1400', field: 'lc_src' },
      ],
    ],
  ]);
});

const image = 'http://sandbox.mygengo.com/captcha/?key=67c9';
test.each([
  [{ code: 2401, msg: ['invalid captcha challenge', image] }, image],
  [{ code: 2401, msg: 'invalid captcha challenge', captcha_url: image }, image],
  [{ code: 2401, msg: `invalid captcha challenge: ${image}` }, image],
  [{ 929: [{ code: 2401, msg: ['invalid captcha challenge', image] }] }, image],
  [{ code: 2400, msg: 'captcha required' }, undefined],
])('finds the new captcha of %j', (err, captchaUrl) => {
  const error = failure(err);
  expect(error.kind).toBe('captcha');
  expect(error.details.captchaUrl).toBe(captchaUrl);
  expect(error.message).toContain('captcha');
});

const outage = '{"opstat":"error","err":{"code":500,"msg":"Internal Server Error"}}';
test('of several documents the real error is read, before or after the 500s', () => {
  const real = '{"opstat":"error","err":{"code":2650,"msg":"invalid job status"}}';
  const earlier = '{"opstat":"error","err":{"code":1000,"msg":"Authentication failed"}}';
  for (const text of [outage + outage + real, real + outage, earlier + real]) {
    expect(errorOf(text, { changes: true })).toMatchObject({ kind: 'illegal-state' });
  }
});

test.each([
  // text, status, kind of a read, kind of a change
  [outage, 200, 'unavailable', 'unknown-outcome'],
  [outage, 500, 'unavailable', 'unknown-outcome'],
  ['<html>Bad Gateway</html>', 502, 'unavailable', 'unknown-outcome'],
  ['', 504, 'unavailable', 'unknown-outcome'],
  ['', 200, 'unreadable', 'unknown-outcome'],
  ['{"opstat":"ok","response":{"jo', 200, 'unreadable', 'unknown-outcome'],
  ['<html>Sign in</html>', 200, 'unreadable', 'unknown-outcome'],
  ['{"hello":1}', 200, 'unreadable', 'unknown-outcome'],
  ['[]', 200, 'unreadable', 'unknown-outcome'],
  ['<html>Not Found</html>', 404, 'refused', 'refused'],
  ['slow down', 429, 'unavailable', 'unavailable'],
  ['{"galley":{"error":"upstream_unreachable"}}', 502, 'unreachable', 'unreachable'],
  ['{"galley":{"error":"upstream_timeout"}}', 504, 'unavailable', 'unknown-outcome'],
  ['{"galley":{"error":"upstream_reset"}}', 502, 'unavailable', 'unknown-outcome'],
  ['{"galley":{"error":"foreign_site"}}', 403, 'refused', 'refused'],
  ['{"galley":{"error":"not_allowed"}}', 404, 'refused', 'refused'],
  ['{"galley":{"error":"too_large"}}', 413, 'invalid', 'invalid'],
  ['{"galley":{"error":"busy"}}', 503, 'unavailable', 'unavailable'],
  ['{"galley":{"error":"paced"}}', 429, 'paced', 'paced'],
  ['{"galley":{"error":"unknown_person"}}', 401, 'logged-out', 'logged-out'],
  ['{"galley":{"error":"not_permitted"}}', 403, 'not-permitted', 'not-permitted'],
  ['{"galley":{"error":"not_own"}}', 403, 'not-permitted', 'not-permitted'],
  ['{"galley":{"error":"owner_unknown"}}', 403, 'not-permitted', 'not-permitted'],
  ['{"galley":{"error":"over_limit"}}', 403, 'over-limit', 'over-limit'],
  ['{"galley":{"error":"foreign_currency"}}', 403, 'over-limit', 'over-limit'],
  ['{"galley":{"error":"price_unknown"}}', 403, 'over-limit', 'over-limit'],
  ['{"galley":{"error":"approves_unpriced"}}', 403, 'over-limit', 'over-limit'],
  ['{"galley":{"error":"over_day_limit"}}', 403, 'over-day', 'over-day'],
  ['{"galley":{"error":"record_unavailable"}}', 503, 'unrecorded', 'unrecorded'],
  ['{"galley":{"error":"constructor"}}', 500, 'refused', 'refused'],
  ['{"galley":{}}', 500, 'refused', 'refused'],
])('%s with HTTP %i', (text, status, ofRead, ofChange) => {
  expect(errorOf(text, { status }).kind).toBe(ofRead);
  expect(errorOf(text, { status, changes: true }).kind).toBe(ofChange);
});

test.each<[text: string, answer: Partial<Answer>, isOwn: boolean | undefined]>([
  // What stands before Galley's server, which is stopped.
  ['<html>Bad Gateway</html>', { status: 502, isOwn: true }, true],
  ['<html>Bad Gateway</html>', { status: 502, isOwn: false }, undefined],
  ['<html>Bad Gateway</html>', { status: 502, isOwn: true, changes: true }, undefined],
  ['{"galley":{"error":"busy"}}', { status: 503, isOwn: true }, true],
  ['{"galley":{"error":"upstream_unreachable"}}', { status: 502, isOwn: true }, undefined],
  ['{"galley":{"error":"upstream_timeout"}}', { status: 504, isOwn: true }, undefined],
])('whose failure %s is, of %o', (text, answer, isOwn) => {
  expect(errorOf(text, answer).details.isOwn).toBe(isOwn);
});

test('what Galley kept back says when to ask again', () => {
  const paced = errorOf('{"galley":{"error":"paced"}}', { status: 429, retryAfter: 7_000 });
  expect(paced.details).toEqual({ status: 429, retryAfter: 7_000, changes: false });
});

test('whatever comes, it is a success or an ApiError', () => {
  const error = fc.jsonValue().map((err) => JSON.stringify({ opstat: 'error', err }));
  const body = fc.oneof(fc.json(), fc.string(), error);
  const outcome = (read: () => unknown) => {
    try {
      read();
      return 'success';
    } catch (thrown) {
      return thrown instanceof ApiError ? 'ApiError' : thrown;
    }
  };
  fc.assert(
    fc.property(body, fc.integer({ min: 200, max: 599 }), fc.boolean(), (text, status, changes) => {
      const answer = { text, status, changes };
      expect(outcome(() => readAnswer(answer))).toMatch(/^(success|ApiError)$/);
      expect(outcome(() => readOwnAnswer(answer))).toMatch(/^(success|ApiError)$/);
    }),
  );
});
