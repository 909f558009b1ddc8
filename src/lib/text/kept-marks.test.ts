import fc from 'fast-check';
import { expect, test } from 'vitest';
import { protectCode, withoutProtection } from './kept-marks.ts';

test.each([
  ['Hello %s, %1$d of {count}', 'Hello [[[%s]]], [[[%1$d]]] of [[[{count}]]]'],
  ['See <a href="x">this</a>', 'See [[[<a href="x">]]]this[[[</a>]]]'],
  ['{{name}} and ${name}', '[[[{{name}}]]] and [[[${name}]]]'],
  ['[[[Galley]]] has %@', '[[[Galley]]] has [[[%@]]]'],
  ['[[[%s]]] of %s, %d', '[[[%s]]] of %s, [[[%d]]]'],
  ['{n, plural, one {# file} other {# files}}', '{n, plural, one {# file} other {# files}}'],
  ['100 % of it', '100 % of it'],
])('protects %j', (text, expected) => {
  expect(protectCode(text)).toBe(expected);
  expect(withoutProtection(expected, text)).toBe(text);
});

test('what its person wrote so stays, in any order', () => {
  expect(withoutProtection('[[[%s]]] von [[[Galley]]]', '[[[Galley]]]: %s')).toBe(
    '%s von [[[Galley]]]',
  );
});

test('any text comes back as it was', () => {
  const piece = fc.constantFrom('[[[', ']]]', '%s', '{a}', '<b>', ' ', 'x', '[', ']');
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('');
      expect(withoutProtection(protectCode(text), text)).toBe(text);
    }),
    { numRuns: 2000 },
  );
});
