import type { TextRange } from '../../text/text-range.ts';
import { rowFinder } from '../compare.ts';
import type { Fault } from '../fault.ts';
import type { Found } from '../finding.ts';
import type { Pair } from '../pair.ts';
import { translatedWords } from '../same.ts';
import { scriptOf } from './scripts.ts';
import { usualRatio } from './usual-length.ts';

const HAN = String.raw`\p{Script=Han}`;
const KANA = String.raw`\p{Script=Hiragana}\p{Script=Katakana}`;

/** The letters of each script (ISO 15924), as part of a character class. */
const LETTERS: Readonly<Record<string, string>> = {
  Latn: String.raw`\p{Script=Latin}`,
  Grek: String.raw`\p{Script=Greek}`,
  Cyrl: String.raw`\p{Script=Cyrillic}`,
  Arab: String.raw`\p{Script=Arabic}`,
  Hebr: String.raw`\p{Script=Hebrew}`,
  Deva: String.raw`\p{Script=Devanagari}`,
  Thai: String.raw`\p{Script=Thai}`,
  Jpan: HAN + KANA,
  Kore: String.raw`\p{Script=Hangul}`,
  Hans: HAN,
  Beng: String.raw`\p{Script=Bengali}`,
  Guru: String.raw`\p{Script=Gurmukhi}`,
  Gujr: String.raw`\p{Script=Gujarati}`,
  Orya: String.raw`\p{Script=Oriya}`,
  Taml: String.raw`\p{Script=Tamil}`,
  Telu: String.raw`\p{Script=Telugu}`,
  Knda: String.raw`\p{Script=Kannada}`,
  Mlym: String.raw`\p{Script=Malayalam}`,
  Sinh: String.raw`\p{Script=Sinhala}`,
  Khmr: String.raw`\p{Script=Khmer}`,
  Laoo: String.raw`\p{Script=Lao}`,
  Mymr: String.raw`\p{Script=Myanmar}`,
  Armn: String.raw`\p{Script=Armenian}`,
  Geor: String.raw`\p{Script=Georgian}`,
  Ethi: String.raw`\p{Script=Ethiopic}`,
  Tibt: String.raw`\p{Script=Tibetan}`,
  Thaa: String.raw`\p{Script=Thaana}`,
};

/** Languages that are written in a second script too. */
const SECOND: Readonly<Record<string, string>> = {
  sr: 'Latn',
  az: 'Cyrl',
  bs: 'Cyrl',
  uz: 'Cyrl',
  kk: 'Latn',
  ms: 'Arab',
  pa: 'Arab',
  sd: 'Deva',
  ku: 'Arab',
  mn: 'Latn',
  tg: 'Latn',
};

/** Fewer letters say nothing: a name, a size, a unit. */
const FEW = 12;

/** A translation in another script than its language's, as a whole or in places. */
export function findScript(pair: Pair): Found[] {
  const { language } = pair.translation;
  const words = translatedWords(pair);
  const script = scriptOf(language);
  const own = (LETTERS[script] ?? '') + (LETTERS[SECOND[language] ?? ''] ?? '');
  const all = count(words, String.raw`\p{L}`);
  // A Chinese character says as much as three letters.
  if (all >= FEW && count(words, own) < all * 0.2 * usualRatio('en', language))
    return [warn(pair, { is: 'script-other' }, 0, words.length)];
  return [
    ...findLeftOver(pair, words, script),
    ...findMixed(pair, words),
    ...(language === 'zh' ? [...findVariant(pair, words), ...findJapanese(pair, words)] : []),
    ...(language === 'ja' ? findChinese(pair, words) : []),
  ];
}

/** Characters that tell what a text is written in; to look at all would take its time. */
const SAMPLE = 4000;

const count = (words: string, letters: string): number =>
  words.slice(0, SAMPLE).match(new RegExp(`[${letters}]`, 'gu'))?.length ?? 0;

function warn({ beads }: Pair, fault: Fault, start: number, end: number): Found {
  const place = { start, end };
  const row = beads[rowFinder(beads, 'translation')(place)];
  return { severity: 'warning', fault, source: row?.source ?? [], translation: [place] };
}

/** So many words of Latin letters in a row are no name and no title. */
const LATIN_PROSE =
  /(?:\p{Script=Latin}[\p{Script=Latin}\p{M}'’]*[ ,;-]{1,2}){7,}\p{Script=Latin}+/gu;

/** Words of the source's script that were left standing, and whole sentences in Latin letters. */
function findLeftOver(pair: Pair, words: string, script: string): Found[] {
  const { source, translation } = pair;
  if (SECOND[translation.language] !== undefined) return [];
  if (script !== 'Latn')
    return rangesOf(LATIN_PROSE, words)
      .filter(({ start, end }) => /(?:\s\p{Ll}+){5}/u.test(words.slice(start, end)))
      .map(({ start, end }) => warn(pair, { is: 'script-left' }, start, end));
  const from = scriptOf(source.language);
  const letters = LETTERS[from];
  if (from === script || letters === undefined) return [];
  const left = new RegExp(String.raw`[${letters}](?:[${letters}\p{M} ]*[${letters}])?`, 'gu');
  return rangesOf(left, words)
    .filter(({ start, end }) => end - start >= 2 && !isNamed(words, start))
    .map(({ start, end }) => warn(pair, { is: 'script-left' }, start, end));
}

/** A word in brackets or quotation marks is meant. */
const isNamed = (words: string, start: number): boolean =>
  /[(（"“”„«「『‘'][^\n)）"“”»」』]*$/.test(words.slice(Math.max(0, start - 40), start));

/** Cyrillic letters among Latin ones look alike and are not: nobody finds the word. */
const MIXED =
  /(?<![\p{L}])(?:\p{Script=Latin}+\p{Script=Cyrillic}|\p{Script=Cyrillic}+\p{Script=Latin})\p{L}*/gu;

const findMixed = (pair: Pair, words: string): Found[] =>
  (/[\u0400-\u04FF]/.test(words) ? rangesOf(MIXED, words) : []).map(({ start, end }) =>
    warn(pair, { is: 'letters-mixed' }, start, end),
  );

/** Frequent characters that only one of the two ways to write Chinese has, in pairs. */
const SIMPLIFIED =
  '们这个来时为会说对发请过开关与务设备让应该还没问题选择页书东车门见长马鱼鸟点无从两';
const TRADITIONAL =
  '們這個來時為會說對發請過開關與務設備讓應該還沒問題選擇頁書東車門見長馬魚鳥點無從兩';

function findVariant({ translation }: Pair, words: string): Found[] {
  const isTraditional = /-(?:tw|hk|hant)/.test(translation.code);
  const [right, wrong] = isTraditional ? [TRADITIONAL, SIMPLIFIED] : [SIMPLIFIED, TRADITIONAL];
  const foreign = Array.from(wrong)
    .filter((character) => !right.includes(character))
    .join('');
  const found = rangesOf(new RegExp(`[${foreign}]`, 'g'), words);
  const proper = count(
    words,
    Array.from(right)
      .filter((one) => !wrong.includes(one))
      .join(''),
  );
  if (found.length < 3 || found.length < proper) return [];
  const is = isTraditional ? 'simplified' : 'traditional';
  return [{ severity: 'warning', fault: { is }, source: [], translation: found }];
}

/** Nobody writes that much Japanese without kana. */
const LONG_WITHOUT_KANA = 20;

function findChinese(pair: Pair, words: string): Found[] {
  if (count(words, KANA) > 0 || count(words, HAN) < LONG_WITHOUT_KANA) return [];
  return [warn(pair, { is: 'script-other' }, 0, words.length)];
}

/** Kana among Chinese characters: a name or a の at most. */
function findJapanese(pair: Pair, words: string): Found[] {
  const kana = count(words, KANA);
  if (kana < FEW || kana < count(words, HAN) * 0.3) return [];
  return [
    { ...warn(pair, { is: 'looks-like', language: 'ja' }, 0, words.length), severity: 'error' },
  ];
}

const rangesOf = (pattern: RegExp, text: string): TextRange[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
