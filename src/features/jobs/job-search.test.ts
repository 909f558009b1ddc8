import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paths } from '#lib/paths.ts';
import { parseJobSearch } from './job-search.ts';

test.each([
  ['', {}],
  ['to=1234', { to: '1234' }],
  ['to=', {}],
  ['to=newest', {}],
  ['to=-1', {}],
  ['to=1/2', {}],
  [`to=${'9'.repeat(21)}`, {}],
  ['to=1&to=2', { to: '1' }],
  ['version=3', {}],
])('%j', (address, expected) => {
  expect(parseJobSearch(new URLSearchParams(address))).toEqual(expected);
});

test('an address that Galley wrote is read as it was meant, and no other one throws', () => {
  const read = (address: string) => parseJobSearch(new URL(address, 'https://galley').searchParams);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }), (id) => {
      expect(read(paths.job('7', { to: String(id) }))).toEqual({ to: String(id) });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(Object.keys(parseJobSearch(new URLSearchParams(text)))).not.toContain('from');
    }),
  );
});
