import { expect, test } from 'vitest';
import { retryAfter } from './retry-after.ts';

test.each(['0', '7', '99999'])('%s seconds are passed on', (text) => {
  expect(retryAfter(text)).toEqual({ 'retry-after': text });
});

test.each([
  '',
  '-1',
  '1.5',
  '1e3',
  '100000',
  'soon, <b>',
  'Sun, 22 Nov 2026 12:00:00 GMT',
  undefined,
  null,
])('what does not say how long is not: %j', (text) => expect(retryAfter(text)).toEqual({}));
