// Texts to measure with: made of the words of the sandbox's own, and the same at every run. Runs in the browser.
import { cutSentences, wordCutter } from '#lib/text/segment.ts';
import { BANKS } from '#sandbox/seed/banks.ts';
import { DESERT } from '#sandbox/seed/long-desert.ts';
import { TRAIL } from '#sandbox/seed/long-trail.ts';

export { TRAIL };

const WITHOUT_SPACES = new Set(['ja', 'zh', 'th']);
const MORE = { en: DESERT.source, ar: DESERT.translation, ja: TRAIL.source };

/** Random numbers from 0 to below 1 that a seed decides (mulberry32). */
export function randomBy(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const cutWords = (text, language) => cutSentences(text).flatMap(wordCutter(language));

const isWord = (token) => /[\p{L}\p{N}]/u.test(token);

function vocabulary(language) {
  const all = `${BANKS[language].phrases.join(' ')} ${MORE[language] ?? ''}`;
  const words = cutWords(all, language).filter(isWord);
  // The earlier of them come up more often, as some words do.
  return (random) => words[Math.floor(random() * random() * words.length)];
}

/** About `length` characters with sentences and paragraphs. */
export function makeText(language, length, seed) {
  const random = randomBy(seed);
  const word = vocabulary(language);
  const { comma, stop } = BANKS[language];
  const space = WITHOUT_SPACES.has(language) ? '' : ' ';
  let text = '';
  for (let words = 0; text.length < length; words += 1) {
    const dice = random();
    text += word(random);
    if (words > 6 && dice < 0.1) {
      text += dice < 0.02 ? `${stop.trim()}\n\n` : stop;
      words = 0;
    } else text += dice < 0.16 ? comma : space;
  }
  return text;
}

/** The same text with a part of its words replaced (three in five), removed or followed by another. */
export function editText(text, language, rate, seed) {
  const random = randomBy(seed);
  const word = vocabulary(language);
  const space = WITHOUT_SPACES.has(language) ? '' : ' ';
  let isGone = false;
  const edit = (token) => {
    if (isGone && token === ' ') {
      isGone = false;
      return '';
    }
    isGone = false;
    if (!isWord(token) || random() >= rate) return token;
    const dice = random();
    if (dice < 0.6) return word(random);
    isGone = dice < 0.8;
    return isGone ? '' : token + space + word(random);
  };
  return cutWords(text, language).map(edit).join('');
}

/** A text of `length` and what became of it; `rate` 1: another text. */
export function makePair(language, length, rate) {
  const before = makeText(language, length, 1);
  return [before, rate === 1 ? makeText(language, length, 2) : editText(before, language, rate, 3)];
}
