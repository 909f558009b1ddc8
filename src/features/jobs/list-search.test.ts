import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '#lib/paths.ts';
import { STATUSES } from '#lib/status.ts';
import { type ListSearch, parse, secondsToMinute, toFilter } from './list-search.ts';

const LAST_MINUTE = Date.parse('9999-12-31T23:59Z') / 60_000;
const search: fc.Arbitrary<ListSearch> = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    after: fc.integer({ min: 0, max: LAST_MINUTE }).map((minute) => secondsToMinute(minute * 60)),
    count: fc.integer({ min: 1, max: 200 }),
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
    fc.property(fc.string(), fc.string(), fc.string(), (status, after, count) => {
      const once = parse(new URLSearchParams({ status, after, count }));
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
