import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from './decimal.ts';
import { difference, isNegative, product, sum } from './money.ts';

test.each([
  [0.1, '0.1'],
  [100.45, '100.45'],
  ['0.0300', '0.0300'],
  ['.5', '0.5'],
  ['007', '7'],
  [1e-7, '0.0000001'],
  [1.5e21, '1500000000000000000000'],
  [-0.35, '-0.35'],
  ['-0', '0'],
  ['1,095.95', '1095.95'],
  ['-1,234,567', '-1234567'],
  ['12,000', '12000'],
])('writes %s as %s', (value, expected) => {
  expect(decimal(value)).toBe(expected);
});

test.each([
  '',
  ' ',
  'abc',
  '1,5',
  '1,0955',
  '10,95.00',
  '1,095,5',
  'NaN',
  '1e999',
  '.',
  Number.NaN,
  Number.POSITIVE_INFINITY,
])('refuses %s', (value) => {
  expect(decimal(value)).toBeUndefined();
});

test('keeps the value of any number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e20, max: 1e20 }), (value) => {
      if (value !== 0 && Math.abs(value) < 1e-25) return;
      expect(Number(decimal(value))).toBeCloseTo(value, 30);
    }),
  );
});

test.each([
  [[], '0'],
  [['0.1', '0.2'], '0.3'],
  [['4.50', '-0.5', '100'], '104.00'],
  [['0.0300'], '0.0300'],
  [['9007199254740993', '0.01'], '9007199254740993.01'],
])('the sum of %j is %s', (amounts, total) => {
  expect(sum(amounts)).toBe(total);
});

test.each([
  ['0.06', 3, '0.18'],
  ['0.0300', 13, '0.3900'],
  ['0.1', 3, '0.3'],
  ['12', 5, '60'],
  ['0.05', 0, '0.00'],
  ['0.07', 9_007_199_254_740_991, '630503947831869.37'],
])('%s for each of %d is %s', (price, units, total) => {
  expect(product(price, units)).toBe(total);
});

test.each([
  ['100.45', '0.45', '100.00'],
  ['0.3', '0.1', '0.2'],
  ['0.3', '0.1000', '0.2000'],
  ['1', '1.01', '-0.01'],
  ['1', '1', '0'],
  ['1', '-1', '2'],
  ['-1', '1', '-2'],
])('%s less %s is %s', (amount, taken, left) => {
  expect(difference(amount, taken)).toBe(left);
});

test('tells what is below zero', () => {
  expect(['-0.01', '0.00', '2'].map(isNegative)).toEqual([true, false, false]);
});

test('the price of all is the sum of the prices of each, to the last digit', () => {
  const price = fc
    .tuple(fc.nat(1000), fc.integer({ min: 0, max: 6 }))
    .map(([digits, places]) => decimal(`${digits}e-${places}`) ?? '0');
  const units = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 50 });
  fc.assert(
    fc.property(price, units, (each, counts) => {
      const all = product(
        each,
        counts.reduce((total, count) => total + count, 0),
      );
      const parts = sum(counts.map((count) => product(each, count)));
      expect(parts).toBe(all);
      expect(Number(difference(all, parts))).toBe(0);
    }),
  );
});
