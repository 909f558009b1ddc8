import type { Found } from './finding.ts';
import type { Pair } from './pair.ts';

/** Within a line only: what indents it, and what ends it, is not seen. Full-width spaces are a habit of their own. */
const DOUBLED = /(?<=[^\s])[ \u00A0]{2,}(?=[^\s])/g;

const LEADING = /^[ \t\u00A0]+/;
const TRAILING = /[ \t\u00A0]+$/;

/** Spaces that nobody meant: doubled, or at one text's edge and not at the other's. */
export function findSpaces({ source, translation }: Pair): Found[] {
  const found: Found[] = [];
  // Who doubles them in the source means it: a table in letters of one width, or two after a full stop.
  if (source.words.search(DOUBLED) < 0) {
    const doubled = [...translation.words.matchAll(DOUBLED)].map(({ 0: spaces, index }) => ({
      start: index,
      end: index + spaces.length,
    }));
    if (doubled.length > 0)
      found.push({
        severity: 'note',
        message: doubled.length === 1 ? 'A doubled space' : `${doubled.length} doubled spaces`,
        source: [],
        translation: doubled,
      });
  }
  for (const [edge, where] of [
    [LEADING, 'begins'],
    [TRAILING, 'ends'],
  ] as const) {
    const [from, to] = [rangeOf(edge, source.text), rangeOf(edge, translation.text)];
    if (to && !from)
      found.push({
        severity: 'note',
        message: `The translation ${where} with a space, the source does not`,
        source: [],
        translation: [to],
      });
    if (from && !to)
      found.push({
        severity: 'note',
        message: `The source ${where} with a space, the translation does not`,
        source: [from],
        translation: [],
      });
  }
  return found;
}

function rangeOf(pattern: RegExp, text: string) {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
