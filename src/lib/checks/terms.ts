import type { TextRange } from '../text/text-range.ts';
import type { GivenTerm } from '../terms/term.ts';
import { rowFinder } from './compare.ts';
import type { Fact } from './fact.ts';
import type { Found } from './finding.ts';
import type { Pair, Side } from './pair.ts';
import { scriptOf } from './language/scripts.ts';

/** Scripts that part words by nothing, and languages that write what belongs to a word as one with it. */
const SPACELESS = new Set(['Jpan', 'Hans', 'Thai', 'Laoo', 'Khmr', 'Mymr']);

/** Letters of a word from which its last ones may be an ending, and how many those are. */
const LONG = 5;

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** A term as it stands in the source: as a word of its own, in the plural too. */
function strictly(term: string, { language }: Side, matchCase: boolean): RegExp {
  const words = escaped(term).replaceAll(/\s+/g, String.raw`\s+`);
  if (SPACELESS.has(scriptOf(language))) return new RegExp(words, matchCase ? 'gu' : 'giu');
  const ending =
    language === 'en' ? "(?:s|es|['’]s)?" : String.raw`\p{L}{0,${term.length < LONG ? 0 : 3}}`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}\p{M}])${words}${ending}(?![\p{L}\p{N}\p{M}])`,
    matchCase ? 'gu' : 'giu',
  );
}

/**
 * A term as a translation may have it: each word inflected, with its article or preposition as one, or as a part of a
 * longer word. That nothing of it stands there is what is to be found.
 */
function loosely(term: string, matchCase: boolean): RegExp {
  const words = term
    .trim()
    .split(/\s+/)
    .map((word) => {
      const letters = Array.from(word);
      const stem = letters.length > LONG ? letters.slice(0, -2).join('') : word;
      return String.raw`${escaped(stem)}[\p{L}\p{M}'’]{0,6}`;
    });
  return new RegExp(words.join(String.raw`[\s\u00A0\u200C-]{0,3}`), matchCase ? 'gu' : 'giu');
}

const placesOf = (pattern: RegExp, text: string): TextRange[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

/** The customer's terms that are not said as the list has it, or as it forbids; and where those that are stand. */
export function readTerms(pair: Pair): { facts: Fact[]; found: Found[] } {
  const facts: Fact[] = [];
  const found: Found[] = [];
  const taken: TextRange[] = [];
  // Of "review desk" and "desk" the longer one is meant where both stand.
  for (const term of pair.terms.toSorted((a, b) => b.source.length - a.source.length)) {
    const places = placesOf(
      strictly(term.source, pair.source, term.matchCase || term.stays),
      pair.source.words,
    ).filter(({ start, end }) => !taken.some((one) => one.start <= start && end <= one.end));
    if (places.length === 0) continue;
    taken.push(...places);
    const read = readTerm(pair, term, places);
    facts.push(...read.facts);
    found.push(...read.found);
  }
  return { facts, found };
}

export const findTerms = (pair: Pair): readonly Found[] => readTerms(pair).found;

function readTerm(pair: Pair, term: GivenTerm, places: readonly TextRange[]) {
  const { translation, beads } = pair;
  const said = term.use.flatMap((word) =>
    term.stays
      ? placesOf(new RegExp(escaped(word), 'gu'), translation.text)
      : placesOf(loosely(word, term.matchCase), translation.words),
  );
  const forbidden = term.forbidden
    .flatMap((word) => placesOf(strictly(word, translation, term.matchCase), translation.words))
    // What is forbidden may be a part of what is right: "cart", "shopping cart".
    .filter(({ start, end }) => !said.some((one) => one.start <= start && end < one.end));
  const [inSource, inTranslation] = [rowFinder(beads, 'source'), rowFinder(beads, 'translation')];
  const free = [...said];
  const facts = places.map((source): Fact => {
    const near = free.findIndex((one) => inTranslation(one) === inSource(source));
    const [place] = free.splice(Math.max(near, 0), 1);
    const to = place ?? said[0];
    return {
      kind: 'term',
      source,
      translation: to,
    };
  });
  const [first] = term.use;
  const found: Found[] = [];
  if (forbidden.length > 0)
    found.push({
      severity: 'warning',
      fault: first ? { is: 'term-forbidden', given: first } : { is: 'word-forbidden' },
      source: places,
      translation: forbidden,
    });
  else if (first !== undefined && said.length === 0)
    found.push({
      severity: 'warning',
      fault: term.stays
        ? { is: 'name-changed', name: first }
        : { is: 'term-missing', term: term.source, given: first },
      source: places,
      translation: [],
    });
  return { facts, found };
}
