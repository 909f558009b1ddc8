import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapSigns, hasOddSpace, SPACE_LEGEND, spaceSpans } from './white-space.ts';

const signs = (text: string) =>
  spaceSpans(text)
    .map(({ text: words, mark }) => (mark ? `${mark.sign}${mark.isOdd ? '!' : ''}` : words))
    .join('');

test.each([
  ['one space', 'a b', 'a·b'],
  ['two spaces', 'a  b', 'a·!·!b'],
  ['spaces at the edges', ' a ', '·!a·!'],
  ['a space before a line end', 'a \nb', 'a·!↵b'],
  ['no-break spaces', '5\u00A0€, 5\u202F€', '5°€,·5NNBSP!€'],
  ['tab', 'a\tb', 'a→b'],
  ['line ends of Windows', 'a\r\nb\rc', 'a↵bCR!c'],
  ['a full-width space', '一\u3000二', '一□二'],
  ['what has no width', 'a\u200Bb\uFEFFc\u00ADd', 'aZWSP!bBOM!cSHY!d'],
  ['a joiner between letters', 'می\u200Cخواهم', 'میZWNJ!خواهم'],
  ['line ends that no browser draws', 'a\u2028b\u2029c\u0085d', 'aLS!bPS!cNEL!d'],
  ['what other programs leave', 'a\vb\fc\u034Fd\u3164e\u2008f', 'aVT!bFF!cCGJ!dHF!ePSP!f'],
  ['direction marks', '\u202E12\u202C\u2066a\u2069\u061C', 'RLO!12PDF!LRI!aPDI!ALM!'],
  ['an emoji family', '👩‍👩‍👧 ok', '👩‍👩‍👧·ok'],
])('%s', (_, text, expected) => {
  expect(signs(text)).toBe(expected);
});

test('a stretch is read with what stands around it', () => {
  const odd = (start: number, end: number) =>
    spaceSpans('a b  c', start, end).map(({ mark }) => mark?.isOdd);
  expect(odd(1, 2)).toEqual([false]);
  expect(odd(3, 4)).toEqual([true]);
});

test('the pieces joined are the text', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(' ', '\n', '\u200D', '👩'), fc.string()),
  });
  fc.assert(
    fc.property(text, (whole) => {
      expect(spaceSpans(whole).map((span) => span.text).join('')).toBe(whole); // prettier-ignore
    }),
  );
});

test('a gap between paragraphs is told by its signs, and each plain sign is explained', () => {
  expect(gapSigns('\r\n \t\n')).toBe('↵·→↵');
  expect(SPACE_LEGEND.map(([sign]) => sign)).toEqual(['·', '°', '→', '□', '↵']);
});

test.each([
  ['Donau\u200Bdampf', true],
  ['1500\u202E', true],
  ['5\u202F€', true],
  ['a  b', false],
  ['👩‍👩‍👧', false],
])('whether %j holds a character that is not seen as what it is', (text, expected) => {
  expect(hasOddSpace(text)).toBe(expected);
});
