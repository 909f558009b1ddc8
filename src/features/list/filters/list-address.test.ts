import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '#lib/paths.ts';
import { STATUSES } from '#lib/status.ts';
import { EVERYTHING, type ListSearch, parse, toFilter } from './list-address.ts';
import { secondsToMinute } from '#lib/time/minute.ts';
import { isSort, SORT_COLUMNS, type Sort, sortBy, sortOf } from './sort.ts';

const LAST_MINUTE = Date.parse('9999-12-31T23:59Z') / 60_000;
const code = fc.stringMatching(/^[a-z]{2}(-[a-z]{2})?$/);
const sort = fc
  .constantFrom(...SORT_COLUMNS)
  .chain((column) => fc.constantFrom<Sort>(column, `-${column}`))
  .filter(isSort);
const search: fc.Arbitrary<ListSearch> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    after: fc.integer({ min: 0, max: LAST_MINUTE }).map((minute) => secondsToMinute(minute * 60)),
    count: fc.integer({ min: 1, max: 200 }),
    q: fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== ''),
    pair: fc.tuple(code, code).map((codes) => codes.join('~')),
    tier: fc.constantFrom('standard', 'pro', 'ultra'),
    order: fc.nat().map(String),
    sort,
  },
  { requiredKeys: [] },
);
const read = (path: string) => parse(new URL(path, 'https://galley.test').searchParams);

test('what is written is read back', () => {
  fc.assert(
    fc.property(search, (value) => {
      expect(read(paths.jobs(value))).toEqual(value);
    }),
  );
});

test('reads any address without a fault, and settles after one round', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 8, maxLength: 8 }), (words) => {
      const names = ['status', 'after', 'count', 'q', 'pair', 'tier', 'order', 'sort'];
      const pairs = names.map((name, index) => [name, words[index] ?? '']);
      const once = parse(new URLSearchParams(pairs));
      expect(read(paths.jobs(once))).toEqual(once);
    }),
  );
});

test.each([
  'status=done',
  'status=constructor',
  'count=0',
  'count=201',
  'count=1.5',
  'count=-1',
  'count=1e2',
  'after=yesterday',
  'after=2026-02-30T00:00Z',
  'after=2026-11-22T07:41:00Z',
  'after=1969-12-31T23:59Z',
  'q=',
  'q=+++',
  'pair=en',
  'pair=en~',
  'pair=en~ja~de',
  'tier=',
  'order=1;2',
  'sort=status',
  'sort=-received',
  'sort=--units',
  'sort=constructor',
])('drops %s', (address) => {
  expect(parse(new URLSearchParams(address))).toEqual({});
});

test('asks Gengo for the newest 200, or for all since a time, or for so many', () => {
  const after = '1970-01-01T00:01Z';
  expect(toFilter({})).toEqual({ count: 200 });
  expect(toFilter({ status: 'pending' })).toEqual({ status: 'pending', count: 200 });
  expect(toFilter({ after })).toEqual({ timestamp_after: 60 });
  expect(toFilter({ after, count: 5 })).toEqual({ timestamp_after: 60, count: 5 });
});

test('everything is all since the beginning', () => {
  expect(toFilter(parse(new URLSearchParams({ after: EVERYTHING })))).toEqual({
    timestamp_after: 0,
  });
});

test('a press on a head sorts by it, and the next one the other way round', () => {
  expect(sortOf({})).toEqual({ column: 'received', direction: 'descending' });
  expect(sortBy<ListSearch>({ count: 3 }, 'units')).toEqual({ count: 3, sort: '-units' });
  expect(sortBy<ListSearch>({ sort: '-units' }, 'units')).toEqual({ sort: 'units' });
  expect(sortBy({ sort: '-units' }, 'title').sort).toBe('title');
  expect(sortBy({ sort: 'title' }, 'title').sort).toBe('-title');
  expect(sortBy<ListSearch>({}, 'received')).toEqual({ sort: 'received' });
  expect(paths.jobs(sortBy({ sort: 'received' }, 'received'))).toBe('/jobs');
});
