import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeSpans } from './code-spans.ts';

const found = (text: string) =>
  codeSpans(text)
    .filter(({ kind }) => kind !== 'text')
    .map((span) => span.text);

test.each([
  ['<b>4</b> <br/><a href="/x y">', ['<b>', '</b>', '<br/>', '<a href="/x y">']],
  ['<!-- note -->', ['<!-- note -->']],
  ['a < b, c > d, we <3 it', []],
  ['1.45&nbsp;m &#160;&#xA0; R&D; AT&T', ['&nbsp;', '&#160;', '&#xA0;']],
  ['{name} {{ name }} ${name} {}', ['{name}', '{{ name }}', '${name}']],
  ['%s %1$d %@ %.2f %(name)s 100% sure', ['%s', '%1$d', '%@', '%.2f', '%(name)s']],
  [
    'See https://example.com/a?b=1. Or www.example.com!',
    ['https://example.com/a?b=1', 'www.example.com'],
  ],
  ['東京https://example.com/a、次', ['https://example.com/a']],
  ['Write to a.b+c@example.co.jp.', ['a.b+c@example.co.jp']],
  ['[[[kept <b>]]] [[[never closed', ['[[[kept <b>]]]']],
  ['100%-ige Wolle, 100%ig', []],
  [
    '{n, plural, one {# Datei} other {{who} hat {neu}}} {x}',
    ['{n, plural, one {', '} other {', '{who}', '{neu}', '}}', '{x}'],
  ],
  ['{n, plural, one {never closed', []],
  ['', []],
])('finds in %j %j', (text, pieces) => {
  expect(found(text)).toEqual(pieces);
});

test('tells words, code and kept text apart', () => {
  expect(codeSpans('Hi [[[Jo]]]<b>')).toEqual([
    { text: 'Hi ', kind: 'text' },
    { text: '[[[Jo]]]', kind: 'kept' },
    { text: '<b>', kind: 'code' },
  ]);
});

const TOKENS = [
  '<',
  'b>',
  '[[[',
  ']]]',
  '{',
  '}',
  '%s',
  '&amp;',
  'https://',
  'a@b.c',
  ' ',
  '\n',
  'سلام',
];

test('the pieces rebuild the text, none of them empty', () => {
  const texts = fc
    .array(fc.oneof(fc.constantFrom(...TOKENS), fc.string()))
    .map((all) => all.join(''));
  fc.assert(
    fc.property(texts, (text) => {
      const pieces = codeSpans(text).map((span) => span.text);
      expect(pieces.join('')).toBe(text);
      expect(pieces).not.toContain('');
    }),
  );
});

// A pattern that goes back at every character would take minutes.
test.each([
  '<',
  '<a',
  '<!--',
  '[',
  '[[[',
  '{',
  '{a',
  '&a',
  '%1',
  'a',
  'a.',
  'a@',
  'http://',
  '[[[]]]',
  '{n, plural, one {',
  '<b>',
])('is quick on 100,000 characters of %j', (unit) => {
  const text = unit.repeat(100_000 / unit.length);
  const from = performance.now();
  codeSpans(text);
  expect(performance.now() - from).toBeLessThan(1000);
});
