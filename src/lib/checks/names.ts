import type { TextRange } from '../text/text-range.ts';
import type { Fact } from './fact.ts';
import type { Found } from './finding.ts';
import type { Pair } from './pair.ts';
import { scriptOf } from './language/scripts.ts';

/** A name in Latin letters: with a capital within or all in capitals, and such as begin with one within a sentence. */
const NAME = /(?<![\p{L}\p{N}\p{M}_@/.’'-])\p{Lu}[\p{Script=Latin}\p{N}]{2,}(?![\p{L}\p{M}_@])/gu;

/** Only a brand is written so, in any language. */
const STRONG = /^\p{Lu}{3,}\d*$|\p{Ll}\p{Lu}/u;

/** Letters of a name below which another may be as near by chance. */
const LONG = 6;

/**
 * Names that keep their letters in any language: those that are there, written small, or misspelled by one letter.
 * Where a name is in the translation nowhere it may be transcribed, inflected or translated: that is no fault.
 */
export function readNames({ source, translation }: Pair): { facts: Fact[]; found: Found[] } {
  const facts: Fact[] = [];
  const found: Found[] = [];
  const told = new Set<string>();
  const used = new Map<string, number>();
  const isLatin = scriptOf(translation.language) === 'Latn';
  for (const { 0: name, index } of source.words.matchAll(NAME)) {
    const isStrong = STRONG.test(name);
    if (!isStrong && (name.length < LONG || !isWithin(source.words, index))) continue;
    const from = { start: index, end: index + name.length };
    const at = translation.words.indexOf(name, used.get(name) ?? 0);
    const to = at >= 0 ? at : translation.words.indexOf(name);
    if (to >= 0) {
      used.set(name, to + name.length);
      const place = { start: to, end: to + name.length };
      facts.push({ kind: 'name', source: from, translation: place });
      continue;
    }
    // Without it nothing is known: only what must stay is a gap.
    if (isStrong)
      facts.push({
        kind: 'name',
        source: from,
        translation: undefined,
      });
    if (told.has(name)) continue;
    told.add(name);
    const fault = faultOf(name, translation.words, isStrong, isLatin);
    if (fault) {
      const { place, ...rule } = fault;
      found.push({ ...rule, source: [from], translation: [place] });
    }
  }
  return { facts, found };
}

export const findNames = (pair: Pair): readonly Found[] => readNames(pair).found;

/** Whether a word before it shows that its capital is not the sentence's. */
const isWithin = (words: string, at: number): boolean =>
  /[\p{Ll},] $/u.test(words.slice(Math.max(0, at - 2), at));

type NameFault = Pick<Found, 'severity' | 'fault'> & { place: TextRange };

function faultOf(
  name: string,
  words: string,
  isStrong: boolean,
  isLatin: boolean,
): NameFault | undefined {
  const near = [
    ...words.matchAll(/(?<![\p{L}\p{N}\p{M}])\p{Script=Latin}[\p{Script=Latin}\p{N}]*/gu),
  ].map(({ 0: word, index }) => ({ word, place: { start: index, end: index + word.length } }));
  const small = isStrong && near.find(({ word }) => word === name.toLowerCase());
  // An acronym may be a word where it was translated (US, us).
  if (small && name.length >= 4)
    return {
      severity: 'warning',
      fault: { is: 'name-small' },
      place: small.place,
    };
  if (name.length < (isStrong ? 4 : LONG)) return undefined;
  const misspelled = near.find(
    ({ word }) =>
      /^\p{Lu}/u.test(word) &&
      (!/^\p{Lu}+$/u.test(name) || word === word.toUpperCase()) &&
      isSlip(name, word, !isLatin || isStrong),
  );
  return (
    misspelled && { severity: 'warning', fault: { is: 'name-misspelled' }, place: misspelled.place }
  );
}

/**
 * Whether one letter was lost, or two changed places, within a word. Not one of two that are the same, which other
 * languages write once; and not near the end, where they have other endings.
 */
function isSlip(name: string, word: string, isAnywhere: boolean): boolean {
  const most = isAnywhere ? name.length - 1 : name.length - 2;
  for (let at = 1; at < most; at++) {
    if (word.length === name.length - 1) {
      const isDouble = name[at] === name[at - 1] || name[at] === name[at + 1];
      // Vowels, h and n come and go from language to language: Ireland, Irland.
      if (
        !isDouble &&
        (isAnywhere || /[bdfgjklmpqrtvwxz]/i.test(name[at] ?? '')) &&
        name.slice(0, at) + name.slice(at + 1) === word
      )
        return true;
    } else if (word.length === name.length && name[at] !== name[at + 1]) {
      const swapped =
        name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
      if (swapped === word) return true;
    }
  }
  return false;
}
