import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningOf } from './beginning.ts';
import { cutGraphemes } from './segment.ts';

test.each([
  ['short enough', 'Hütte', 5, 'Hütte'],
  ['letters', 'Hütte', 3, 'Hüt'],
  ['a pair of surrogates', 'Hut 😀', 5, 'Hut '],
  ['a family', 'A 👩‍👩‍👧 in the hut', 5, 'A '],
  ['marks', 'Hu\u0308tte', 2, 'H'],
  ['a flag', '🇩🇪🇫🇷', 6, '🇩🇪'],
  ['marks without an end', `a${'\u0301'.repeat(300)}`, 40, 'a'],
])('%s', (_, text, most, expected) => {
  expect(beginningOf(text, most)).toBe(expected);
});

test('of any text it is as many whole characters as there is room for', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 20, max: 60 }), (words, most) => {
      const text = words.join(' ');
      let whole = '';
      for (const one of cutGraphemes(text)) {
        if (whole.length + one.length > most) break;
        whole += one;
      }
      expect(beginningOf(text, most)).toBe(whole);
    }),
  );
});
