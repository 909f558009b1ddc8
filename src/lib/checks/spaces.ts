import type { Found } from './finding.ts';
import type { Pair } from './pair.ts';
import { scriptOf } from './scripts.ts';

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

/** Scripts that part words by spaces. */
const SPACED = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Deva', 'Kore', 'Beng', 'Armn']);

/** A mark between two words without a space after it. A full stop between short ones may be an abbreviation's. */
const CLOSE =
  /(?:(?<=\p{L}\p{M}*)[,;،؛](?=\p{L})|(?<=\p{L}[\p{L}\p{M}]{2})[.!?؟।](?=\p{L}[\p{L}\p{M}]{2})|(?<=[\p{L}\p{N}]),(?=\p{L}{2})|(?<=\p{N}{4})\.(?=\p{Lu}\p{Ll}{2})|(?<=다)\.(?=\p{Script=Hangul}))/gu;

/** File names, addresses and codes: `name.txt`, `a.b.c`, `U.S.`. */
const FILE = /^[.](?:\p{Ll}{2,4}(?!\p{L})|\p{Script=Latin}+[.(/:])/u;

/** Marks that ran into the next word. Where the source has such a thing, or the word is the source's, it is a name. */
function findClose({ source, translation }: Pair): Found[] {
  if (!SPACED.has(scriptOf(translation.language))) return [];
  const places = [...translation.words.matchAll(CLOSE)]
    .filter(({ 0: mark, index }) => {
      const after = translation.words.slice(index, index + 30);
      const around =
        /[\p{L}\p{M}]*$/u.exec(translation.words.slice(Math.max(0, index - 30), index))?.[0] ?? '';
      const joined = `${around}${/^[\p{P}][\p{L}\p{M}]*/u.exec(after)?.[0] ?? ''}`;
      return !(mark === '.' && FILE.test(after)) && !source.text.includes(joined);
    })
    .map(({ index }) => ({ start: index, end: index + 2 }));
  if (places.length === 0) return [];
  return [{ severity: 'note', message: 'No space after a mark', source: [], translation: places }];
}

function rangeOf(pattern: RegExp, text: string) {
  const found = pattern.exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}
