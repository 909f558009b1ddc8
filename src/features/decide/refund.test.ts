import { expect, test } from 'vitest';
import { refund } from './refund.ts';

test.each([
  [{ credits: '0.96', currency: 'USD' }, '$0.96 goes back to your balance'],
  [{ credits: undefined, currency: 'USD' }, 'what it cost goes back to your balance'],
])('tells what canceling gives back', (job, words) => {
  expect(refund(job)).toBe(words);
});
