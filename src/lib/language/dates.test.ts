import fc from 'fast-check';
import { expect, test } from 'vitest';
import { zone } from './english.ts';
import { absoluteTime, duration, isoTime, pastTime, relativeTime } from './write.ts';

const NOW = Date.UTC(2026, 10, 22, 7, 41) / 1000;

test('an absolute time stands in the viewer’s zone, and names it', () => {
  const date = new Date(NOW * 1000);
  const here = `${date.getDate()} Nov 2026, ${String(date.getHours()).padStart(2, '0')}:`;
  expect(absoluteTime(NOW).startsWith(here)).toBe(true);
  expect(absoluteTime(NOW).endsWith(` ${zone(-date.getTimezoneOffset())}`)).toBe(true);
  // Read back it is the same moment.
  const [, words = '', sign = '+', hours = '0', minutes = '0'] =
    /^(.*) UTC(?:([+-])(\d+)(?::(\d+))?)?$/.exec(absoluteTime(NOW)) ?? [];
  const east = Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  expect(Date.parse(`${words} UTC`) / 1000 - east * 60).toBe(NOW);
});

test.each([
  [0, 'UTC'],
  [540, 'UTC+9'],
  [-210, 'UTC-3:30'],
  [345, 'UTC+5:45'],
])('%i minutes east of Greenwich it is %s', (minutes, name) => {
  expect(zone(minutes)).toBe(name);
});

test.each([
  [0, 'now'],
  [-59, 'now'],
  [-60, '1 min ago'],
  [-7_200, '2 hr ago'],
  [-10_799, '2 hr ago'],
  [-86_400, 'yesterday'],
  [86_400 + 5, 'tomorrow'],
  [3 * 86_400 + 5, 'in 3 days'],
  [-45 * 86_400, '1 month ago'],
  [-800 * 86_400, '2 yr ago'],
])('%i seconds from now is "%s"', (away, expected) => {
  expect(relativeTime(NOW + away, NOW)).toBe(expected);
});

test.each([
  [-7_200, '2 hr ago'],
  [0, 'now'],
  [600, 'now'],
  [3 * 86_400, 'now'],
])(
  'what happened %i seconds from now was "%s": nothing has happened in the future',
  (away, expected) => {
    expect(pastTime(NOW + away, NOW)).toBe(expected);
  },
);

test.each([
  [0, '< 1 min'],
  [59, '< 1 min'],
  [60, '1 min'],
  [25_056, '6 hr, 57 min'],
  [86_400, '1 day'],
  [86_400 + 60, '1 day'],
  [120 * 3_600, '5 days'],
])('%i seconds last "%s"', (seconds, expected) => {
  expect(duration(seconds)).toBe(expected);
});

test('the machine form is ISO in UTC', () => {
  expect(isoTime(NOW)).toBe('2026-11-22T07:41:00Z');
});

test('no number from outside makes it throw', () => {
  fc.assert(
    fc.property(fc.double(), (seconds) => {
      const all = [
        absoluteTime(seconds),
        relativeTime(seconds, NOW),
        pastTime(seconds, NOW),
        duration(seconds),
      ];
      expect([...all, isoTime(seconds)]).not.toContain('');
    }),
  );
});
