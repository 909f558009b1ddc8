import { expect, test } from 'vitest';
import { givenBack } from './refund.ts';

test.each([
  [{ credits: '0.96', currency: 'USD' }, '$0.96'],
  [{ credits: undefined, currency: 'USD' }, 'what it cost'],
])('tells what canceling gives back', (job, words) => {
  expect(givenBack(job)).toBe(words);
});
