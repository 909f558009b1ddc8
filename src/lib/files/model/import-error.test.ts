import { expect, test } from 'vitest';
import { errorSaid } from '#test/files/said.ts';
import { ImportError, positionAt } from './import-error.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb\r\nc\rd', 7, 4, 1],
  ['a\n', 2, 2, 1],
])('of %j, %d is line %d, column %d', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});

test('tells the place in words', () => {
  const fault = { is: 'no-text' } as const;
  expect(errorSaid(new ImportError(fault, { line: 3, column: 1 }))).toBe(
    'Line 3, column 1: This file holds no text.',
  );
  expect(errorSaid(new ImportError(fault))).toBe('This file holds no text.');
});
