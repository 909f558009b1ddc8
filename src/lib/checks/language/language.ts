import type { TextRange } from '../../text/text-range.ts';
import { rowFinder } from '../compare.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';
import { scriptOf } from './scripts.ts';
import { hasForeignLetters } from './alphabets.ts';
import { KNOWN_LANGUAGES, smallWords } from './small-words.ts';
import { sentencesOf, wordsOf } from './sentences.ts';

/** Languages so near that small words and letters do not part them: never is one taken for the other. */
const SIBLINGS = [
  'id ms',
  'hr sr bs me sh',
  'da no nb nn',
  'cs sk',
  'tl fil',
  'hi ne',
  'es gl',
  'bg mk',
].map((family) => new Set(family.split(' ')));

export const areSiblings = (one: string, other: string): boolean =>
  one === other || SIBLINGS.some((family) => family.has(one) && family.has(other));

/** Words of a paragraph below which it says too little about its language. */
const ENOUGH = 8;

/** Words that are looked at; more would only say the same again. */
const MOST = 300;

/** Share of its own small words from which nothing else is looked for. */
const SURE = 0.3;

interface Tally {
  /** Small words of the language that it should be in, and of the one that it may be in instead. */
  own: number;
  other: number;
}

/** Small words that only one of the two languages has. */
function tally(
  words: readonly string[],
  own: ReadonlySet<string>,
  other: ReadonlySet<string>,
): Tally {
  let [left, right] = [0, 0];
  for (const word of words) {
    const isOwn = own.has(word);
    if (isOwn === other.has(word)) continue;
    if (isOwn) left += 1;
    else right += 1;
  }
  return { own: left, other: right };
}

/**
 * A translation or a paragraph of it in another language, and sentences that were left in the source's. Small
 * words decide: where at least a fifth of all words are another language's and hardly any the own one's. What
 * has few words is never guessed, nor a sibling of the language.
 */
export function findLanguage(pair: Pair): Found[] {
  const { source, translation } = pair;
  const own = smallWords(translation.language);
  if (own.size === 0 || areSiblings(source.language, translation.language)) return [];
  const whole = foreignLetters(pair) ?? otherLanguage(pair, proseOf(translation.once));
  const paragraphs = wrongParagraphs(pair);
  const left = [...paragraphs, ...untranslatedSentences(pair, paragraphs)];
  // Where only parts of it are the source's, those are shown.
  const isPart =
    whole === source.language && left.length > 0 && left.length < sentencesOf(translation).length;
  if (whole !== undefined && !isPart) {
    const end = translation.text.trimEnd().length;
    const place = { start: translation.text.length - translation.text.trimStart().length, end };
    return [
      {
        severity: 'error',
        fault:
          whole === ''
            ? { is: 'not-like', language: translation.code }
            : { is: 'all-like', language: whole },
        source: [],
        translation: [place],
      },
    ];
  }
  return left;
}

/** A title or a name in quotation marks has the small words of its own language. */
const TITLE = /["“”„«»‘「『][^"“”„«»’」』\n]{1,80}["“”„«»’」』]/gu;

const proseOf = (text: string): string[] => wordsOf(text.slice(0, MOST * 8).replaceAll(TITLE, ' '));

/** By letters: which language it is small words may tell; empty where they do not. */
function foreignLetters(pair: Pair): string | undefined {
  if (!hasForeignLetters(pair.translation)) return undefined;
  const words = proseOf(pair.translation.once);
  const own = smallWords(pair.translation.language);
  const script = scriptOf(pair.translation.language);
  let best: { language: string; other: number } | undefined;
  for (const language of KNOWN_LANGUAGES) {
    if (scriptOf(language) !== script || areSiblings(language, pair.translation.language)) continue;
    const { own: right, other } = tally(words, own, smallWords(language));
    if (other > right && other > (best?.other ?? 0)) best = { language, other };
  }
  return best?.language ?? '';
}

/** In which language the words are, if that is another than they should be in. */
function otherLanguage({ translation }: Pair, words: readonly string[]): string | undefined {
  if (words.length < ENOUGH) return undefined;
  const own = smallWords(translation.language);
  if (words.filter((word) => own.has(word)).length >= words.length * SURE) return undefined;
  const script = scriptOf(translation.language);
  let best: { language: string; other: number } | undefined;
  for (const language of KNOWN_LANGUAGES) {
    if (scriptOf(language) !== script || areSiblings(language, translation.language)) continue;
    const { own: right, other } = tally(words, own, smallWords(language));
    if (other < 3 || other < right * 3 || other < words.length * 0.15) continue;
    if (!best || other > best.other) best = { language, other };
  }
  return best?.language;
}

/** So many words in other letters are told by their script. */
const LONG_LATIN = 8;

/** Whether words in the letters of its language stand there too. */
const hasOwnScript = ({ translation }: Pair, { start, end }: TextRange): boolean =>
  /[^\p{Script=Latin}\P{L}]/u.test(translation.words.slice(start, end));

function wrongParagraphs(pair: Pair): Found[] {
  if (pair.beads.length < 2) return [];
  return pair.beads.flatMap(({ source, translation }): Found[] => {
    const words = translation.flatMap(({ start, end }) =>
      proseOf(pair.translation.words.slice(start, Math.min(end, start + MOST * 8))),
    );
    const language = otherLanguage(pair, words);
    if (language === undefined) return [];
    return [
      {
        severity: 'error',
        fault:
          language === pair.source.language
            ? { is: 'left-in-source' }
            : { is: 'looks-like', language },
        source,
        translation,
      },
    ];
  });
}

/**
 * Sentences in the source's language among others: by their small words, or word for word the same as one of the
 * source's.
 */
function untranslatedSentences(pair: Pair, told: readonly Found[]): Found[] {
  const { source, translation } = pair;
  const [own, other] = [smallWords(translation.language), smallWords(source.language)];
  if (other.size === 0) return [];
  const originals = new Set(
    sentencesOf(source).map(({ start, end }) => wordsOf(source.words.slice(start, end)).join(' ')),
  );
  const inRow = rowFinder(pair.beads, 'translation');
  const isOtherScript = scriptOf(source.language) !== scriptOf(translation.language);
  const isTold = (place: TextRange) =>
    told.some(({ translation: places }) =>
      places.some(({ start, end }) => start <= place.start && place.end <= end),
    );
  return sentencesOf(translation).flatMap((place): Found[] => {
    const words = wordsOf(translation.words.slice(place.start, place.end));
    if (words.length < 3 || isTold(place)) return [];
    if (isOtherScript && (words.length >= LONG_LATIN || hasOwnScript(pair, place))) return [];
    const prose = proseOf(translation.words.slice(place.start, place.end));
    const { own: right, other: wrong } = tally(prose, own, other);
    const isSame = words.length <= 30 && originals.has(words.join(' '));
    // A name or a title has small words too, one or two; a sentence has more than the rest of the text can hide.
    const isLeft =
      (prose.length >= 5 && wrong >= 3 && wrong > right * 2 && wrong >= prose.length * 0.2) ||
      (isSame && wrong >= 1 && right === 0);
    if (!isLeft) return [];
    return [
      {
        severity: isSame || wrong >= 4 ? 'error' : 'warning',
        fault: { is: 'left-in-source' },
        source: pair.beads[inRow(place)]?.source ?? [],
        translation: [place],
      },
    ];
  });
}
