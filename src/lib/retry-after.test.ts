import { expect, test } from 'vitest';
import { readRetryAfter, retryAfter } from './retry-after.ts';

test.each([
  ['0', 0],
  ['7', 7_000],
  ['99999', 86_400_000],
  ['', undefined],
  ['-1', undefined],
  ['1.5', undefined],
  ['1e3', undefined],
  ['soon', undefined],
  ['Sun, 22 Nov 2026 12:00:00 GMT', undefined],
  [undefined, undefined],
])('%j: %j ms', (text, ms) => expect(readRetryAfter(text)).toBe(ms));

test('only what says how long is passed on', () => {
  expect(retryAfter('7')).toEqual({ 'retry-after': '7' });
  expect(retryAfter('soon, <b>')).toEqual({});
});
