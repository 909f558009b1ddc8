import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from '#lib/status.ts';
import { format, parse, toFilter } from './list-search.ts';

const minutes = fc.integer({ min: 0, max: 253402300740 / 60 }).map((minute) => minute * 60);
const search = fc.record(
  {
    status: fc.constantFrom(...STATUSES),
    after: minutes,
    count: fc.integer({ min: 1, max: 200 }),
  },
  { requiredKeys: [] },
);

test('what is written is read back', () => {
  fc.assert(
    fc.property(search, (value) => {
      expect(parse(new URLSearchParams(format(value)))).toEqual(value);
    }),
  );
});

test('reads any address without a fault, and settles after one round', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (status, after, count) => {
      const once = parse(new URLSearchParams({ status, after, count }));
      expect(parse(new URLSearchParams(format(once)))).toEqual(once);
    }),
  );
});

test.each([
  '?status=done',
  '?status=constructor',
  '?count=0',
  '?count=201',
  '?count=1.5',
  '?count=-1',
  '?count=1e2',
  '?after=yesterday',
  '?after=2026-02-30T00:00Z',
  '?after=2026-11-22T07:41:00Z',
  '?after=1969-12-31T23:59Z',
])('drops %s', (address) => {
  expect(parse(new URLSearchParams(address))).toEqual({});
});

test('is readable', () => {
  expect(format({ status: 'reviewable', after: 1795324860, count: 50 })).toBe(
    '?status=reviewable&after=2026-11-22T05:21Z&count=50',
  );
  expect(format({})).toBe('');
});

test('asks Gengo for the newest 200, or for all since a time, or for so many', () => {
  expect(toFilter({})).toEqual({ count: 200 });
  expect(toFilter({ status: 'pending' })).toEqual({ status: 'pending', count: 200 });
  expect(toFilter({ after: 60 })).toEqual({ timestamp_after: 60 });
  expect(toFilter({ after: 60, count: 5 })).toEqual({ timestamp_after: 60, count: 5 });
});
