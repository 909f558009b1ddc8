import { expect, test } from 'vitest';
import { commentFault } from './comment-fault.ts';

test('refuses what is empty or too long, and says by how much', () => {
  expect(commentFault(' \n ', 'Write something first.')).toBe('Write something first.');
  expect(commentFault('a'.repeat(25_000), '')).toBeUndefined();
  expect(commentFault('a'.repeat(26_234), '')).toBe('At most 25,000 characters: 1,234 too many.');
});
