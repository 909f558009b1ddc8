import { expect, test } from 'vitest';
import { following, nextInQueue } from './next-in-queue.ts';

test.each([
  ['1', ['2', '3'], '2'],
  ['2', ['1', '4'], '4'],
  ['4', ['1', '2'], '1'],
  ['9', ['3'], '3'],
  [undefined, ['1', '2'], '1'],
  ['2', ['2'], undefined],
  ['2', [], undefined],
])('after %s, of those open (%j): %s', (from, open, expected) => {
  expect(following(['1', '2', '3', '4'], from, (jobId) => open.includes(jobId))).toBe(expected);
});

test.each([
  ['what was chosen is followed', '2', ['4'], '3'],
  ['what nobody chose: the most urgent', undefined, ['4', '3'], '4'],
  ['the most urgent that is shown', undefined, ['9', '3'], '3'],
  ['none is urgent: the first', undefined, [], '1'],
])('%s', (_, from, urgent, expected) => {
  const ids = ['1', '2', '3', '4'];
  expect(nextInQueue({ ids, from, urgent, isOpen: () => true })).toBe(expected);
});
