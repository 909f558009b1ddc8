import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapSigns, SPACE_LEGEND, spaceSpans } from './white-space.ts';

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
