import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '../paths.ts';
import { CUTS, monthsOf, monthStart, parseInsight, periodOf } from './period.ts';

/** The viewer's noon. */
const at = (year: number, month: number, day: number, hour = 0) =>
  new Date(year, month - 1, day, hour).getTime() / 1000;
const NOW = at(2026, 11, 22, 12);

const parse = (query: string) => parseInsight(new URLSearchParams(query));

test.each([
  ['', {}],
  ['from=2026-01-01&to=2026-02-28&by=tier', { from: '2026-01-01', to: '2026-02-28', by: 'tier' }],
  ['from=30d&by=order', { from: '30d', by: 'order' }],
  ['from=90d&to=2026-02-28', { from: '90d', to: '2026-02-28' }],
  ['by=language', {}],
  ['by=month', { by: 'month' }],
  ['by=toString&from=2026-02-30&to=yesterday', {}],
  ['from=2026-05-02&to=2026-05-01', {}],
  ['from=2026-05-01&to=2026-05-01', { from: '2026-05-01', to: '2026-05-01' }],
  ['from=0d&to=0000-01-01', {}],
  ['from=99999d', {}],
  ['from=1970-01-01', {}],
])('the address "%s" is read as %j', (query, search) => {
  expect(parse(query)).toEqual(search);
});

test('no address breaks it, and what it reads is written back', () => {
  const day = fc.oneof(
    fc.string(),
    fc.constantFrom('30d', '365d', '-1d'),
    fc
      .date({ min: new Date(2000, 0), max: new Date(2100, 0), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
  fc.assert(
    fc.property(day, day, fc.oneof(fc.string(), fc.constantFrom(...CUTS)), (from, to, by) => {
      const search = parseInsight(new URLSearchParams({ from, to, by }));
      expect(parse(paths.insight(search).replace(/^[^?]*\??/, ''))).toEqual(search);
      const period = periodOf(search, NOW);
      expect(period.from).toBeLessThan(period.to);
    }),
  );
});

test('it is twelve months where nothing is said, with the one that is under way', () => {
  const period = periodOf({}, NOW);
  expect(period).toEqual({ from: at(2025, 12, 1), to: at(2026, 11, 23) });
  const months = monthsOf(period, NOW);
  expect(months).toHaveLength(12);
  expect(months.map(({ isCut }) => isCut)).not.toContain(true);
  expect(months.filter(({ isSoFar }) => isSoFar)).toEqual([months.at(-1)]);
  expect(months[0]?.to).toBe(at(2026, 1, 1));
});

test('days are the viewer’s, the last one included', () => {
  expect(periodOf({ from: '30d' }, NOW)).toEqual({ from: at(2026, 10, 24), to: at(2026, 11, 23) });
  const period = periodOf({ from: '2026-01-15', to: '2026-03-31' }, NOW);
  expect(period).toEqual({ from: at(2026, 1, 15), to: at(2026, 4, 1) });
  expect(monthsOf(period, NOW)).toEqual([
    { from: at(2026, 1, 15), to: at(2026, 2, 1), isCut: true, isSoFar: false },
    { from: at(2026, 2, 1), to: at(2026, 3, 1), isCut: false, isSoFar: false },
    { from: at(2026, 3, 1), to: at(2026, 4, 1), isCut: false, isSoFar: false },
  ]);
});

test('a month is what the calendar says, over the year’s end too', () => {
  expect(monthStart(at(2026, 1, 31, 23), -1)).toBe(at(2025, 12, 1));
  expect(monthStart(at(2026, 1, 31, 23), 1)).toBe(at(2026, 2, 1));
});
