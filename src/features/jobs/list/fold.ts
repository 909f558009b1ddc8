/** What no letter's capital tells: a Greek word's last letter, `ẞ`, and the dot that is left of `İ`. */
const FOLDS: Readonly<Record<string, string>> = { ς: 'σ', ß: 'ss', '\u0307': '' };

/**
 * A text as a search compares it, in any script: without case, half and full width alike. By way of its
 * capitals, since letters with two small forms have only one of those.
 */
export function fold(text: string): string {
  // Most of a hundred thousand texts, and five times as fast.
  if (/^\p{ASCII}*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFC')
    .replace(/ς|ß|\u0307/g, (letter) => FOLDS[letter] ?? letter);
}
