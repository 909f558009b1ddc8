import fc from 'fast-check';
import { expect, test } from 'vitest';
import { absoluteTime, duration, isoTime, relativeTime } from './dates.ts';

const NOW = Date.UTC(2026, 10, 22, 7, 41) / 1000;
const english = { locale: 'en-GB', timeZone: 'UTC' };

test('an absolute time stands in the viewer\u2019s zone and language', () => {
  expect(absoluteTime(NOW, english)).toBe('22 Nov 2026, 07:41 UTC');
  expect(absoluteTime(NOW, { locale: 'en-GB', timeZone: 'Asia/Tokyo' })).toContain('16:41');
  expect(absoluteTime(NOW, { locale: 'de', timeZone: 'UTC' })).toContain('22. Nov. 2026');
});

test.each([
  [0, 'now'],
  [-59, 'now'],
  [-60, '1 min ago'],
  [-7_200, '2 hr ago'],
  [-10_799, '2 hr ago'],
  [-86_400, 'yesterday'],
  [3 * 86_400 + 5, 'in 3 days'],
  [-45 * 86_400, 'last mo'],
  [-800 * 86_400, '2 yr ago'],
])('%i seconds from now is "%s"', (away, expected) => {
  expect(relativeTime(NOW + away, NOW, english).replaceAll('.', '')).toBe(expected);
});

test.each([
  [0, '< 1 min'],
  [59, '< 1 min'],
  [60, '1 min'],
  [25_056, '6 hrs, 57 mins'],
  [86_400, '1 day'],
  [86_400 + 60, '1 day'],
  [120 * 3_600, '5 days'],
])('%i seconds last "%s"', (seconds, expected) => {
  expect(duration(seconds, english)).toBe(expected);
});

test('the machine form is ISO in UTC', () => {
  expect(isoTime(NOW)).toBe('2026-11-22T07:41:00Z');
});

test('no number from outside makes it throw', () => {
  fc.assert(
    fc.property(fc.double(), (seconds) => {
      const all = [absoluteTime(seconds), relativeTime(seconds, NOW), duration(seconds)];
      expect([...all, isoTime(seconds)]).not.toContain('');
    }),
  );
});
