import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addPoint, shorten, wholeGraphemes } from './quoted-point.ts';

const cutter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const graphemes = (text: string) => Array.from(cutter.segment(text), ({ segment }) => segment);
const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

test.each([
  ['', 'Hütte', '1. “Hütte”: '],
  ['1. “Hütte”: the hut, not the cabin', 'Weg', '1. “Hütte”: the hut, not the cabin\n2. “Weg”: '],
  ['Please mend these.\n\n', '山小屋', 'Please mend these.\n1. “山小屋”: '],
  ['3. By hand\n12. “x”: y', 'z', '3. By hand\n12. “x”: y\n13. “z”: '],
  ['Version 2. is better', 'x', 'Version 2. is better\n1. “x”: '],
  ['', ' two\n lines ', '1. “two lines”: '],
])('%j and %j', (written, words, expected) => {
  expect(addPoint(written, words)).toBe(expected);
});

test.each(['كوخ الجبل', 'בקתה', 'العدد 12 (A)'])(
  '%s is isolated within its quotation marks',
  (words) => {
    expect(addPoint('', words)).toBe(`1. “\u2068${words}\u2069”: `);
  },
);

test('a long quotation loses its middle', () => {
  const words = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
  expect(shorten(words)).toMatch(/^word0 .* … .*word59$/);
  expect(graphemes(shorten(words)).length).toBeLessThanOrEqual(120);
});

test('shortening cuts between characters as people see them, in any script', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 8, max: 40 }), (text, most) => {
      const line = text.replaceAll(/\s+/gu, ' ').trim();
      const whole = graphemes(line);
      const [head = [], tail = []] = shorten(text, most).split(' … ').map(graphemes);
      expect(head).toEqual(whole.slice(0, head.length));
      expect(tail).toEqual(whole.slice(whole.length - tail.length));
      expect(whole.length <= most).toBe(tail.length === 0);
    }),
  );
});

test('a selection is widened to whole characters, and never by more', () => {
  expect(wholeGraphemes('a👩‍👩‍👧b', 2, 4)).toBe('👩‍👩‍👧');
  expect(wholeGraphemes('กำ', 1, 2)).toBe('กำ');
  expect(wholeGraphemes('abc', 1, 1)).toBe('');
  fc.assert(
    fc.property(anyText, fc.nat(80), fc.nat(80), (text, a, b) => {
      const [start, end] = [Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)];
      const words = wholeGraphemes(text, start, end);
      expect(words).toContain(text.slice(start, end));
      expect(graphemes(text).join('|')).toContain(graphemes(words).join('|'));
    }),
  );
});
