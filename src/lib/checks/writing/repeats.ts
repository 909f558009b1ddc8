import { rowFinder } from '../compare.ts';
import type { Found } from '../finding.ts';
import { sentencesOf } from '../language/sentences.ts';
import { smallWords } from '../language/small-words.ts';
import type { Pair, Side } from '../pair.ts';

/** Two of the same word with one space between. Only words in small letters: names may well be doubled. */
const TWICE = /(?<![\p{L}\p{M}\p{N}'’_-])(\p{L}[\p{L}\p{M}\u200C]*) \1(?![\p{L}\p{M}\p{N}_'’-])/gu;

/** What a language says twice with good reason: a pronoun and an article, a verb and its pronoun. */
const MEANT: Readonly<Record<string, string>> = {
  en: 'that had bye very so no ha ho knock',
  de: 'die der das den dem des sie was',
  fr: 'nous vous',
  nl: 'die dat had een je',
  sv: 'det den för',
  da: 'der det den for',
  no: 'det den for',
  it: 'via',
  pt: 'que',
  hu: 'egy',
  fi: 'sen',
};

/**
 * Languages that double words to say more, many or each. There only small words cannot be meant.
 */
const DOUBLING = new Set('vi id ms hi ur mr bn tl fil tr fa ar he th zh ja ko el'.split(' '));

/** A word or a sentence that stands there twice and in the source once. */
export function findRepeats(pair: Pair): Found[] {
  return [...doubledWords(pair), ...doubledSentences(pair)];
}

function doubledWords({ source, translation, beads }: Pair): Found[] {
  const { language } = translation;
  const meant = new Set((MEANT[language] ?? '').split(' '));
  const row = rowFinder(beads, 'translation');
  const doubled = [...translation.words.matchAll(TWICE)];
  if (doubled.length === 0 || source.words.search(TWICE) >= 0) return [];
  return doubled.flatMap(({ 0: both, 1: word = '', index }): Found[] => {
    if (
      (/^\p{Lu}/u.test(word) && !isFirst(translation, index, source.words, word)) ||
      meant.has(word) ||
      (word.length < 2 && !smallWords(language).has(word))
    )
      return [];
    if (DOUBLING.has(language) && !smallWords(language).has(word)) return [];
    const place = { start: index, end: index + both.length };
    return [
      {
        severity: 'warning',
        fault: { is: 'word-twice' },
        source: beads[row(place)]?.source ?? [],
        translation: [place],
      },
    ];
  });
}

/** A name may well be doubled; the first word of a sentence that the source does not have is none. */
const isFirst = ({ words, language }: Side, at: number, original: string, word: string): boolean =>
  language !== 'de' &&
  /(?:^|[.!?…\n]\s+)$/u.test(words.slice(Math.max(0, at - 3), at)) &&
  !original.includes(word);

/** Letters of a sentence from which nobody says it twice by chance. */
const LONG = 12;

function doubledSentences({ source, translation }: Pair): Found[] {
  const repeated = [...timesSaid(translation).values()].filter((all) => all.length > 1);
  if (repeated.length === 0) return [];
  const most = [...timesSaid(source).values()].reduce((top, all) => Math.max(top, all.length), 1);
  return repeated
    .filter((all) => all.length > most)
    .map((all): Found => ({
      severity: 'warning',
      fault: { is: 'sentence-twice' },
      source: [],
      translation: all,
    }));
}

function timesSaid(side: Side) {
  const said = new Map<string, { start: number; end: number }[]>();
  for (const place of sentencesOf({ words: side.once })) {
    const words = side.text.slice(place.start, place.end);
    if (words.length < LONG && !/\p{Lo}{6}/u.test(words)) continue;
    const all = said.get(words);
    if (all) all.push(place);
    else said.set(words, [place]);
  }
  return said;
}
