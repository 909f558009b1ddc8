import fc from 'fast-check';
import { expect, test } from 'vitest';
import { text as format } from './text.ts';

const texts = (words: string, split = true) =>
  format
    .read(words, { name: 'a.txt', layout: split ? 'paragraphs' : 'words' })
    .units.map(({ source }) => source);

test.each([
  ['', []],
  [' \n\t\n', []],
  ['One', ['One']],
  ['One\ntwo', ['One\ntwo']],
  ['One\n\nTwo', ['One', 'Two']],
  ['\n\n One \n \t \n\n\nTwo\n', [' One ', 'Two']],
  ['One\r\n\r\nTwo\r\nlines', ['One', 'Two\nlines']],
  ['One\r\rTwo', ['One', 'Two']],
  ['One\u2029\u2029Two\u0085\u0085Three\u2028lines', ['One', 'Two', 'Three\nlines']],
])('splits %j into %j', (text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('does not split unless asked to', () => {
  expect(texts('\nOne\r\n\r\nTwo\n\n', false)).toEqual(['One\n\nTwo']);
});

test('texts survive, whatever line ends part them', () => {
  const line = fc
    .string({ unit: 'binary' })
    .filter((one) => /^[^\r\n\u0085\u2028\u2029]*\S$/u.test(one));
  const end = fc.constantFrom('\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085');
  fc.assert(
    fc.property(fc.array(line), end, (lines, lineEnd) => {
      expect(texts(lines.join(lineEnd + lineEnd))).toEqual(lines);
    }),
  );
});
