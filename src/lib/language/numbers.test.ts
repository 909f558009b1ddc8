import { expect, test } from 'vitest';
import { formatNumber } from './write.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1234567, '1,234,567'],
  [-1234, '-1,234'],
  [0.5, '0.5'],
  [1e21, '1e+21'],
  [Number.NaN, 'NaN'],
])('writes %d as %s', (value, words) => {
  expect(formatNumber(value)).toBe(words);
});
