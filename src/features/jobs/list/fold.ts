/** What lower case alone leaves apart: `STRASSE`, a Greek word's last letter, the dot of `İ`. */
const FOLDS: Readonly<Record<string, string>> = { ß: 'ss', ς: 'σ', '\u0307': '' };

/** A text as a search compares it, in any script: without case, half and full width alike. */
export const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ßς\u0307]/g, (letter) => FOLDS[letter] ?? letter);
