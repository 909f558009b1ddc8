import { expect, test } from 'vitest';
import { days, fractionOfDays } from './words.ts';

test.each([
  [86_400, '1.0'],
  [0, '0.0'],
  [216_000, '2.5'],
])('%i s are counted as a fraction of days, for they are written as one', (seconds, written) => {
  expect(days(seconds)).toBe(written);
  expect(Number.isInteger(fractionOfDays(seconds))).toBe(false);
  expect(Math.trunc(fractionOfDays(seconds) * 10) / 10).toBe(Number(written));
});
