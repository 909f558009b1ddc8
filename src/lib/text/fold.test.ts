import { expect, test } from 'vitest';
import { fold } from './fold.ts';

test.each([
  ['Łódź', 'lodz'],
  ['Éclair', 'eclair'],
  ['ＡＢＣ straße', 'abc strasse'],
  ['İSTANBUL', 'istanbul'],
  ['ısı', 'isi'],
  ['Smørrebrød, Þór, Ærø', 'smorrebrod, thor, aero'],
  ['ὉΔΌΣ', 'οδοσ'],
  ['Ёлка', 'елка'],
  ['Việt Nam', 'viet nam'],
])('%s is found by "%s"', (text, words) => {
  expect(fold(text)).toBe(words);
});

test.each(['が', 'パ', '한국어', 'हिन्दी', 'ภาษาไทย', 'مُحَمَّد'])(
  'marks that make another letter stay: %s',
  (text) => {
    expect(fold(text)).toBe(text.normalize('NFC'));
  },
);
