import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal, sum } from './money.ts';

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
])('writes %s as %s', (value, expected) => {
  expect(decimal(value)).toBe(expected);
});

test.each(['', ' ', 'abc', '1,5', 'NaN', '1e999', '.', Number.NaN, Number.POSITIVE_INFINITY])(
  'refuses %s',
  (value) => {
    expect(decimal(value)).toBeUndefined();
  },
);

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
