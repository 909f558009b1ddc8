import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countUnits } from './units.ts';

test.each([
  ['', 0],
  ['  \n ', 0],
  ['This is text.', 3],
  ['Testing Gengo API library calls.', 5],
  ['Hello [[[John Smith]]], welcome', 3],
  ['[[[all of it]]]', 0],
  ['[[[never closed', 2],
  ['<p>One</p><p>two</p>', 2],
  ['un<b>believ</b>able', 1],
  ['one<br>two <!-- not this --> three', 3],
  ['a < b and c > d', 7],
  ['we <3 it', 3],
])('counts the words of %j as %d', (text, words) => {
  expect(countUnits(text, 'word')).toBe(words);
});

test.each([
  ['これはテキストです。', 10],
  ['東京 と 大阪', 5],
  ['𠮷野家', 3],
  ['価格は[[[¥1,000]]]です', 5],
  ['<b>太字</b>', 2],
])('counts the characters of %j as %d', (text, characters) => {
  expect(countUnits(text, 'character')).toBe(characters);
});

test('kept text and tags are free, wherever they stand', () => {
  const plain = fc.stringMatching(/^[a-z ]{0,20}$/);
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      const marked = `${before} [[[kept words]]]<div class="x"> ${after}</div>`;
      expect(countUnits(marked, 'word')).toBe(countUnits(`${before} ${after}`, 'word'));
    }),
  );
});

test('many unclosed brackets take no time', () => {
  expect(countUnits('[[['.repeat(200_000), 'word')).toBe(1);
});
