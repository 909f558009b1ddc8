import { expect, test } from 'vitest';
import { ImportError, positionAt } from './import-error.ts';

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nb\r\nc\rd', 7, 4, 1],
  ['a\n', 2, 2, 1],
])('of %j, %d is line %d, column %d', (text, offset, line, column) => {
  expect(positionAt(text, offset)).toEqual({ line, column });
});

test('tells the line in words', () => {
  expect(new ImportError('No.', { line: 3, column: 1 }).message).toBe('Line 3: No.');
  expect(new ImportError('No.').message).toBe('No.');
});
