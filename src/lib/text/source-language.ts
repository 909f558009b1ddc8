/** Scripts that one of Gengo's languages alone is written in. */
const SCRIPTS: readonly (readonly [language: string, letter: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ar', /\p{Script=Arabic}/gu],
];

/** Letters of Persian and Urdu, which Gengo does not offer: not Arabic. */
const NOT_ARABIC = /[پچکیے]/;

/** Frequent characters that only one of the two ways to write Chinese has, and Japanese has not. */
const SIMPLIFIED = /[们这时为说对发请过关还问]/g;
const TRADITIONAL = /[們這說對發關讓應沒點來會]/g;

/** Words that are frequent in one language and, as far as possible, in no other. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to is you for with it',
  de: 'der die das und ist nicht mit ein sie zu',
  fr: 'le les des et est vous pour une',
  es: 'el los las es que y en su',
  it: 'il di che è per non della gli questo',
  pt: 'a o é um não com você do da em para',
  nl: 'het een van niet dat voor met u',
  sv: 'och är att det inte som vi på en',
  da: 'og er at det ikke af som vi på en',
  no: 'og er å det ikke av som vi på en',
  fi: 'ja on ei se ole kun tai',
  pl: 'w na jest nie z do i',
  cs: 'je se na v že není do nebo',
  sk: 'je sa na v že nie do alebo',
  hu: 'a az és nem hogy ha',
  ro: 'de la nu este un o pentru',
  tr: 've bir bu için de da',
  id: 'yang dan di ini tidak untuk anda adalah bisa',
  ms: 'yang dan di ini tidak untuk anda ialah boleh',
  tl: 'ang ng sa na mga ay',
  vi: 'và là của có không',
  ru: 'и в не на что это',
  uk: 'і в не на що це',
  bg: 'и в не на че да се',
  sr: 'и у не на да је се',
};

/** Letters that only one of those languages has, or very few: each counts as a word. */
const LETTERS: Readonly<Record<string, RegExp>> = {
  de: /ß/g,
  fr: /œ|[ldn]['’]/g,
  es: /[ñ¿¡]/g,
  pt: /[ãõ]/g,
  sv: /[äö]/g,
  da: /[æø]/g,
  no: /[æø]/g,
  pl: /[łżśęą]/g,
  cs: /[řěů]/g,
  sk: /[ľĺŕô]/g,
  hu: /[őű]/g,
  ro: /[țșă]/g,
  tr: /[ğış]/g,
  vi: /[ơưạ-ỹ]/g,
  ru: /[ыэ]/g,
  uk: /[іїє]/g,
  bg: /ъ/g,
  sr: /[јљњћ]/g,
};

/** What is written for machines says nothing about the language. */
const CODE = /\[\[\[.{0,500}?\]\]\]|<[^<>]{1,500}>|https?:\/\/\S+|\S+@\S+|[{%$]\S*|&#?\w+;/g;

/** Enough to tell, and quick to read. */
const SAMPLE = 4000;

/**
 * The language that a text seems to be written in, as Gengo's code: by its script, and where several share
 * one by their most frequent words and letters. Undefined where that does not tell: a short text, a mix, or
 * languages as close as Danish and Norwegian, Indonesian and Malay may be. Of British, Brazilian and other
 * variants it gives the main one.
 */
export function suggestSourceLanguage(text: string): string | undefined {
  const words = text.slice(0, SAMPLE).normalize('NFC').toLowerCase().replace(CODE, ' ');
  const letters = count(words, /\p{L}/gu);
  if (letters === 0) return undefined;
  const [language, share] = SCRIPTS.map(
    ([code, letter]) => [code, count(words, letter)] as const,
  ).reduce((most, one) => (one[1] > most[1] ? one : most));
  const han = count(words, /\p{Script=Han}/gu);
  const kana = language === 'ja' ? share : 0;
  // Japanese is written with both, but a name in kana stands in Chinese texts too.
  if (han + kana > 0.5 * letters) {
    return kana > 0.5 * han ? 'ja' : (chinese(words) ?? (kana > 0 ? 'ja' : undefined));
  }
  if (share > 0.5 * letters)
    return language === 'ar' && NOT_ARABIC.test(words) ? undefined : language;
  return byWords(words);
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/** Where nothing tells the two apart, it may be Japanese as well. */
function chinese(text: string): string | undefined {
  const [simplified, traditional] = [count(text, SIMPLIFIED), count(text, TRADITIONAL)];
  if (simplified === traditional) return undefined;
  return simplified > traditional ? 'zh' : 'zh-tw';
}

function byWords(text: string): string | undefined {
  const found = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const scores = Object.entries(WORDS)
    .map(([language, list]) => {
      const frequent = new Set(list.split(' '));
      const hits = found.filter((word) => frequent.has(word)).length;
      const pattern = LETTERS[language];
      return { language, score: hits + (pattern ? count(text, pattern) : 0) };
    })
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = scores;
  if (!best || !next) return undefined;
  return best.score >= 2 && best.score >= next.score * 1.2 ? best.language : undefined;
}
