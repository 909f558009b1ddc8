import { expect, test } from 'vitest';
import { emailOf, groupsOf, nameOf } from './name.ts';

test.each([
  ['Ann@X.example', 'ann@x.example'],
  ["o'neil+galley@x-y.example", "o'neil+galley@x-y.example"],
  ['ANN', 'ann'],
  ['ann%x_y', 'ann%x_y'],
])('%j is %s', (text, name) => {
  expect(nameOf(text)).toBe(name);
});

test.each([
  '',
  '*',
  '@x.example',
  'ann@',
  'group:desk',
  'ann, bob',
  'ann;bob',
  'ann bob',
  '"ann"@x.example',
  '<ann@x.example>',
  'ann@x@y',
  'mar\u212A',
  'ann\u0000',
  'x'.repeat(255),
  42,
  undefined,
  ['ann'],
])('%j is nobody', (text) => {
  expect(nameOf(text)).toBeUndefined();
});

test('an e-mail address has two parts', () => {
  expect(emailOf('Ann@x.example')).toBe('ann@x.example');
  for (const other of ['ann', '@x', 42, ['ann@x.example']]) expect(emailOf(other)).toBeUndefined();
});

test('groups of a claim, whatever it is', () => {
  expect(groupsOf(['Desk', ' ops ', '', 7])).toEqual(['desk', 'ops']);
  expect(groupsOf('Desk')).toEqual(['desk']);
  for (const other of [undefined, null, 7, {}]) expect(groupsOf(other)).toEqual([]);
});
