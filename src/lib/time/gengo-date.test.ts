import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gengoDate, httpDate, readHttpDate } from './gengo-date.ts';

test('reads what it writes, to the second', () => {
  const year9999 = 253_402_300_799;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: year9999 }), (seconds) => {
      expect(readHttpDate(httpDate(seconds * 1000 + 999))).toBe(seconds * 1000);
    }),
  );
});

test.each([
  undefined,
  null,
  '',
  '0',
  'now',
  1_795_324_569_000,
  '2026-11-22T12:00:00Z',
  'Sun, 22 Nov 2026 12:00:00',
  'Sun, 22 Nov 2026 12:00:00 +0000',
  // It was a Sunday.
  'Mon, 22 Nov 2026 12:00:00 GMT',
  'Sun, 31 Nov 2026 12:00:00 GMT',
  'Sun, 22 Nov 2026 12:00:00 GMT, Sun, 22 Nov 2026 12:00:00 GMT',
  ['Sun, 22 Nov 2026 12:00:00 GMT'],
  'Sun, 22 Nov 2026 12:00:00 GMT (private-key)',
])('%j is no date, and is not passed on', (text) => {
  expect(readHttpDate(text)).toBeUndefined();
  expect(gengoDate(text)).toEqual({});
});

test('a date is passed on as it stands', () => {
  const date = 'Sun, 22 Nov 2026 12:00:00 GMT';
  expect(gengoDate(date)).toEqual({ 'x-gengo-date': date });
});
