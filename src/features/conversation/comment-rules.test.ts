import { expect, test } from 'vitest';
import { refusalOf } from './comment-rules.ts';

test('refuses what is empty or too long, and says by how much', () => {
  expect(refusalOf(' \n ')).toBe('Write something first.');
  expect(refusalOf('a'.repeat(25_000))).toBeUndefined();
  expect(refusalOf('a'.repeat(26_234))).toBe('At most 25,000 characters: 1,234 too many.');
});
