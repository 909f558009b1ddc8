import { expect, test } from 'vitest';
import { isUnread } from './unread.ts';

const by = (author: string, ctime: number) => ({ author, ctime, body: 'x' });

test.each([
  ['nothing was written', [], undefined, false],
  ['the translator wrote', [by('translator', 5)], undefined, true],
  ['Gengo wrote', [by('customer', 1), by('support', 5)], 1, true],
  ['it was seen', [by('translator', 5)], 5, false],
  ['another came', [by('translator', 5), by('worker', 6)], 5, true],
  ['it was answered', [by('translator', 5), by('customer', 6)], undefined, false],
])('%s', (_, comments, seen, expected) => {
  expect(isUnread(comments, seen)).toBe(expected);
});
