import { expect, test } from 'vitest';
import { filterIn, isSet, withFilter } from './filter.ts';

test.each([
  ['', {}],
  ['?mark=asks', { mark: 'asks' }],
  ['?mark=asks&language=pt-br&from=12', { mark: 'asks', language: 'pt-br' }],
  ['?mark=nonsense&language=', {}],
  ['?language=%22%3E%3Cb%3E', {}],
])('an address says %s', (search, filter) => {
  expect(filterIn(search)).toEqual(filter);
  expect(isSet(filterIn(search))).toBe(Object.keys(filter).length > 0);
});

test('the rest of an address stays', () => {
  expect(withFilter('?from=12&mark=asks', { language: 'ja' })).toBe('?from=12&language=ja');
  expect(withFilter('?mark=asks', {})).toBe('');
});
