import { rowFinder } from '../compare.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';
import { scriptOf } from './scripts.ts';
import { areSiblings } from './language.ts';
import { smallWords } from './small-words.ts';
import { WORD } from './sentences.ts';

/**
 * Forms that hardly any other language has of an English word: where one stands in the translation as it stands in
 * the source, and nothing about it does, it was forgotten. What ends in -ing is borrowed by half the world.
 */
const ENGLISH_FORM =
  /^(?:\p{Ll}{3,}(?:ed|ly|ness|ght|ful|ould|ough|ther|self|selves|sses|ships?|ments|tions)|wh\p{Ll}{3,})$/u;

/** Of these forms, what another language writes just so. */
const ALIKE: Readonly<Record<string, RegExp>> = { fr: /(?:ments|tions)$/u };

/** What stands in every language's texts about programs. */
const TECHNICAL = new Set('http https true false null undefined'.split(' '));

/** Fewer letters are a unit, a sign or a part of a name. */
const FEW = 4;

/** Single words of the source that were left standing among the translation's. */
export function findLeftWords({ source, translation, beads }: Pair): Found[] {
  if (areSiblings(source.language, translation.language)) return [];
  if (scriptOf(source.language) !== 'Latn') return [];
  const isLatin = scriptOf(translation.language) === 'Latn';
  if (isLatin && source.language !== 'en') return [];
  const own = smallWords(translation.language);
  const small = smallWords(source.language);
  const originals = new Set(source.words.match(WORD) ?? []);
  const row = rowFinder(beads, 'translation');
  const isForgotten = (word: string) =>
    originals.has(word) &&
    !TECHNICAL.has(word) &&
    !ALIKE[translation.language]?.test(word) &&
    (!isLatin ||
      (!own.has(word) && (ENGLISH_FORM.test(word) || (small.has(word) && word.length > FEW))));
  const found = [...translation.words.matchAll(isLatin ? WORD : LATIN_WORD)];
  return found.flatMap(({ 0: word, index }, at): Found[] => {
    if (
      word.length < FEW ||
      (word.length === FEW && !small.has(word)) ||
      !/^\p{Ll}+$/u.test(word) ||
      !isForgotten(word)
    )
      return [];
    const place = { start: index, end: index + word.length };
    if (isMeant(translation.words, place.start, place.end)) return [];
    // Beside a word that stands beside it in the source it is a part of a name or a title.
    if (
      [found[at - 1]?.[0], found[at + 1]?.[0]].some(
        (other) => other && isNeighbour(source.words, word, other),
      )
    )
      return [];
    return [
      {
        severity: 'warning',
        fault: { is: 'word-left' },
        source: beads[row(place)]?.source ?? [],
        translation: [place],
      },
    ];
  });
}

const LATIN_WORD = /\p{Script=Latin}+/gu;

/** What is quoted, in brackets, part of an address, a file or a compound. */
const isMeant = (words: string, start: number, end: number): boolean =>
  /[\p{N}"“”„«»‘’'`(（[「『/._@#\uFFFC<>=-]\s?$/u.test(
    words.slice(Math.max(0, start - 2), start),
  ) || /^\s?[\p{N}"“”„«»‘’'`)）\]」』/_@\uFFFC<>=-]|^\.\p{L}/u.test(words.slice(end, end + 2));

/** Whether two words stand beside one another, in either order. */
const isNeighbour = (text: string, word: string, other: string): boolean =>
  text.includes(`${word} ${other}`) || text.includes(`${other} ${word}`);
