import { expect, test } from 'vitest';
import { formatPrice } from './write.ts';

test.each([
  ['0.15', 'USD', '$0.15'],
  ['0.1500', 'USD', '$0.15'],
  ['0.0375', 'USD', '$0.0375'],
  ['1234567890123456.78', 'EUR', '€1,234,567,890,123,456.78'],
  ['12', 'JPY', '¥12.00'],
  ['-1234.5', 'USD', '-$1,234.50'],
  ['0', 'GBP', '£0.00'],
  ['3.5', 'credits', '3.5 credits'],
  ['3.5', '', '3.5'],
  ['3.5', 'constructor', '3.5 constructor'],
])('writes %s %s as %s', (amount, currency, words) => {
  expect(formatPrice(amount, currency)).toBe(words);
});
