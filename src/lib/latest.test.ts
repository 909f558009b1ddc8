import { expect, test, vi } from 'vitest';
import { latest } from './latest.ts';

test('makes anew for another key alone, undefined among them', () => {
  const make = vi.fn<(key?: string) => string>((key) => `made of ${key}`);
  const of = latest(make);
  const made = [undefined, undefined, 'a', 'a', undefined].map(of);
  expect(made).toEqual([undefined, undefined, 'a', 'a', undefined].map((key) => `made of ${key}`));
  expect(make).toHaveBeenCalledTimes(3);
});
