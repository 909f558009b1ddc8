import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';
import { scriptOf } from '../language/scripts.ts';

/** Within a line only: what indents it, and what ends it, is not seen. Full-width spaces are a habit of their own. */
const DOUBLED = /(?<=[^\s])[ \u00A0]{2,}(?=[^\s])/g;

const LEADING = /^[ \t\u00A0]+/;
const TRAILING = /[ \t\u00A0]+$/;

/** Spaces that nobody meant: doubled, or at one text's edge and not at the other's. */
export function findSpaces({ source, translation, ...rest }: Pair): Found[] {
  const found: Found[] = findClose({ source, translation, ...rest });
  // Who doubles them in the source means it: a table in letters of one width, or two after a full stop.
  if (source.words.search(DOUBLED) < 0) {
    const doubled = [...translation.words.matchAll(DOUBLED)].map(({ 0: spaces, index }) => ({
      start: index,
      end: index + spaces.length,
    }));
    if (doubled.length > 0)
      found.push({
        severity: 'note',
        fault: { is: 'spaces-doubled', count: doubled.length },
        source: [],
        translation: doubled,
      });
  }
  for (const [edge, where] of [
    [LEADING, 'first'],
    [TRAILING, 'last'],
  ] as const) {
    const [from, to] = [rangeOf(edge, source.text), rangeOf(edge, translation.text)];
    if (to && !from)
      found.push({
        severity: 'note',
        fault: { is: `${where}-space-added` },
        source: [],
        translation: [to],
      });
    if (from && !to)
      found.push({
        severity: 'note',
        fault: { is: `${where}-space-missing` },
        source: [from],
        translation: [],
      });
  }
  return found;
}

/** Scripts that part words by spaces. */
const SPACED = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Kore', 'Beng', 'Armn']);

/** A mark right before a letter; whether a space is missing there is looked at after. */
const CLOSE = /[,;،؛.!?؟।](?=\p{L})/gu;

/** A full stop between short ones may be an abbreviation's; a comma after a digit parts as well as after a word. */
function isClose(mark: string, before: string, after: string): boolean {
  if (/[;،؛]/.test(mark)) return /\p{L}\p{M}*$/u.test(before);
  if (mark === ',')
    return /\p{L}\p{M}*$/u.test(before) || (/\p{N}$/u.test(before) && /^\p{L}{2}/u.test(after));
  if (before.endsWith('다') && /^\p{Script=Hangul}/u.test(after)) return true;
  if (/\p{N}{4}$/u.test(before)) return mark === '.' && /^\p{Lu}\p{Ll}{2}/u.test(after);
  return /\p{L}[\p{L}\p{M}]{2}$/u.test(before) && /^\p{L}[\p{L}\p{M}]{2}/u.test(after);
}

/** File names, addresses and codes: `name.txt`, `a.b.c`, `U.S.`. */
const FILE = /^[.](?:\p{Ll}{2,4}(?!\p{L})|\p{Script=Latin}+[.(/:])/u;

/** Marks that ran into the next word. Where the source has such a thing, or the word is the source's, it is a name. */
function findClose({ source, translation }: Pair): Found[] {
  if (!SPACED.has(scriptOf(translation.language))) return [];
  const places = [...translation.words.matchAll(CLOSE)]
    .filter(({ 0: mark, index }) => {
      const before = translation.words.slice(Math.max(0, index - 30), index);
      const after = translation.words.slice(index, index + 30);
      if (!isClose(mark, before, after.slice(1)) || (mark === '.' && FILE.test(after)))
        return false;
      const [left = ''] = /[\p{L}\p{M}]*$/u.exec(before) ?? [];
      const [right = ''] = /^\p{P}[\p{L}\p{M}]*/u.exec(after) ?? [];
      return !source.text.includes(left + right);
    })
    .map(({ index }) => ({ start: index, end: index + 2 }));
  if (places.length === 0) return [];
  return [{ severity: 'note', fault: { is: 'space-missing' }, source: [], translation: places }];
}

function rangeOf(pattern: RegExp, text: string) {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
