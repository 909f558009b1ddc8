/** Letters that are written like others and do not decompose into them, and what no letter's capital tells. */
const FOLDS: Readonly<Record<string, string>> = {
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const FOLDED = new RegExp(`[${Object.keys(FOLDS).join('')}]`, 'g');

/** Accents of Latin, Greek and Cyrillic letters. Those of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036F]/g;

/**
 * A text as a search compares it, in any script: without case and accents, half and full width alike. By way
 * of its capitals, since letters with two small forms have only one of those.
 */
export function fold(text: string): string {
  // Most of a hundred thousand texts, and five times as fast.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(FOLDED, (letter) => FOLDS[letter] ?? letter);
}
