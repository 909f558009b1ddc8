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
  ['from=12&to=1234', { from: '12', to: '1234' }],
  ['to=1234&from=first', { to: '1234' }],
  ['from=12', { from: '12' }],
])('%j', (address, expected) => {
  expect(parseJobSearch(new URLSearchParams(address))).toEqual(expected);
});

test('an address that Galley wrote is read as it was meant, and no other one throws', () => {
  const read = (address: string) => parseJobSearch(new URL(address, 'https://galley').searchParams);
  const id = fc.bigInt({ min: 0n, max: 10n ** 20n - 1n }).map(String);
  const search = fc.record({ from: id, to: id }, { requiredKeys: [] });
  fc.assert(
    fc.property(search, (meant) => {
      expect(read(paths.job('7', meant))).toEqual(meant);
      expect(read(paths.versions(meant))).toEqual(meant);
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const said of Object.values(parseJobSearch(new URLSearchParams(text))))
        expect(said).toMatch(/^\d+$/);
    }),
  );
});
