// What must never be parted: pairs of texts that tempt a diff to. Runs in the browser.
import { cutGraphemes } from '#lib/text/segment.ts';
import { randomBy } from './texts.mjs';

export const PROBES = [
  ['😀', '😁'],
  ['a😀b', 'a😃b'],
  ['𠮷野家', '𠮶野家'],
  ['𝒳 = 1', '𝒴 = 1'],
  ['👩‍👩‍👧', '👩‍👩‍👦'],
  ['👍🏻', '👍🏿'],
  ['🇩🇪🇫🇷', '🇩🇰🇫🇷'],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
  ['1️⃣', '2️⃣'],
  ['❤️', '❤'],
  ['cafe\u0301', 'cafe'],
  ['e\u0301\u0323', 'e\u0323\u0301'],
  ['が', 'か\u3099'],
  ['ﾊﾞｽ', 'ﾊﾟｽ'],
  ['กำลัง', 'กาลัง'],
  ['ที่นี่', 'ที่นั่น'],
  ['क्षमा', 'क्षत्रिय'],
  ['हिंदी', 'हिन्दी'],
  ['கொடு', 'கெடு'],
  ['كَتَبَ', 'كُتِبَ'],
  ['שָׁלוֹם', 'שלום'],
  ['한국', '\u1112\u1161\u11ab국'],
  ['a\r\nb', 'a\nb'],
];

const PARTS = [
  ...PROBES.flat(),
  ' ',
  ' ',
  ', ',
  '. ',
  '\n',
  '。',
  'one',
  'two',
  'three',
  '12',
  '\ud83d',
  '\udc69',
];

/** Two random texts with something in common. */
export function randomPair(seed) {
  const random = randomBy(seed);
  const some = () =>
    Array.from(
      { length: Math.floor(random() * 8) },
      () => PARTS[Math.floor(random() * PARTS.length)],
    ).join('');
  const [start, middle, end] = [some(), some(), some()];
  return [start + some() + middle + end, start + middle + some() + end];
}

/** Letters of the scripts that put spaces between words; a word is of one of them. */
const LETTER = /[\p{sc=Latn}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}]/u;

/** What is wrong with the pieces of a diff of two texts: undefined is nothing. */
export function faultOf([before, after], pieces) {
  for (const [text, other] of [
    [before, 'added'],
    [after, 'removed'],
  ]) {
    const own = pieces.filter(({ kind }) => kind !== other).map((piece) => piece.text);
    if (own.join('') !== text) return 'lost';
    const starts = new Set();
    let end = 0;
    for (const grapheme of cutGraphemes(text)) {
      starts.add(end);
      end += grapheme.length;
    }
    let at = 0;
    for (const piece of own) {
      if (!starts.has(at)) return 'half a grapheme';
      if (LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at))) return 'half a word';
      at += piece.length;
    }
  }
  return undefined;
}
