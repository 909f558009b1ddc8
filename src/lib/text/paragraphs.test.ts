import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairRows, splitParagraphs } from './paragraphs.ts';

test('blank lines part paragraphs, single line ends do not', () => {
  expect(splitParagraphs('One\ntwo\n \n\n  Three\r\n\r\nFour')).toEqual([
    { text: 'One\ntwo', start: 0, gap: '\n \n\n' },
    { text: '  Three', start: 11, gap: '\r\n\r\n' },
    { text: 'Four', start: 22, gap: '' },
  ]);
});

test('lines end as any system ends them', () => {
  const words = (text: string) => splitParagraphs(text).map((one) => one.text);
  expect(words('One\rtwo\r\rThree')).toEqual(['One\rtwo', 'Three']);
  expect(words('One\u2028two\u2029\u2029Three\u2028 \u2028Four')).toEqual([
    'One\u2028two',
    'Three',
    'Four',
  ]);
});

test('nothing of a text is lost or moved', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '日', ' ', '\t', '\n', '\r\n', '\r', '\u2028'),
  });
  fc.assert(
    fc.property(text, (whole) => {
      const paragraphs = splitParagraphs(whole);
      expect(paragraphs.map((one) => one.text + one.gap).join('')).toBe(whole);
      for (const { text: words, start } of paragraphs)
        expect(whole.slice(start, start + words.length)).toBe(words);
    }),
  );
});

test('paragraphs stand level where there are as many on both sides', () => {
  expect(pairRows(['a', 'b'], [1, 2])).toEqual([
    { left: ['a'], right: [1] },
    { left: ['b'], right: [2] },
  ]);
});

test('where there are not, or too many for a grid, both run on from the top', () => {
  expect(pairRows(['a', 'b'], [1])).toEqual([{ left: ['a', 'b'], right: [1] }]);
  const many = Array.from({ length: 1001 }, (_, index) => index);
  expect(pairRows(many, many)).toEqual([{ left: many, right: many }]);
});
