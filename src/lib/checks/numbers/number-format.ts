/*
 * How numbers are written. Everything here keeps places: what replaces a character is as long as it.
 */

/** The zeros of the decimal digits in use, besides ASCII's; their nine others follow. */
const ZEROS = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０';

const DIGIT = new Map(
  Array.from(ZEROS).flatMap((zero) =>
    Array.from({ length: 10 }, (_, digit) => [
      String.fromCodePoint((zero.codePointAt(0) ?? 0) + digit),
      String(digit),
    ]),
  ),
);

const SIGNS = new Map([
  ['٫', '.'],
  ['٬', ','],
  ['٪', '%'],
  ['\u00A0', ' '],
  ['\u202F', ' '],
  ['\u2009', ' '],
  ['’', "'"],
  ['￥', '¥'],
]);

const FOREIGN = new RegExp(`[${[...DIGIT.keys(), ...SIGNS.keys()].join('')}\uFF01-\uFF5E]`, 'g');

/** A full-width comma parts what it stands between, unless it groups thousands. */
const FULL_WIDTH_COMMA = /，(?!\p{Nd}{3}(?!\p{Nd}))/gu;

/** The text with ASCII digits, marks and spaces for those of other scripts and widths. */
export const plainDigits = (text: string): string =>
  text
    .replace(FULL_WIDTH_COMMA, '；')
    .replace(
      FOREIGN,
      (one) => DIGIT.get(one) ?? SIGNS.get(one) ?? String.fromCodePoint(one.charCodeAt(0) - 0xfee0),
    );

/** A number with its marks; groups parted by a space have three digits. The rest is no number's. */
export const NUMBER = /(?<!\d)\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+(?!\d))?|\d+(?:[.,']\d+)*/g;

const POINT = new Set(
  'en ja zh ko th he hi ar fa ur bn ta te ml mr pa km my ms fil mt sw cy ga'.split(' '),
);

/** Gengo's codes of regions that write it the other way than most of their language. */
const EITHER = new Set(['es-la', 'ar', 'fa']);

/**
 * What a number may mean in a language, in its shortest form: `1.000,50` is `1000.5` in German. Empty
 * where it is none (a date, a version).
 */
export function readNumber(raw: string, language: string, code = language): string[] {
  const marks = Array.from(raw.replaceAll(/[\d ']/g, ''));
  const text = raw.replaceAll(/[ ']/g, '');
  const last = marks.at(-1);
  if (last === undefined) return [shortest(text)];
  const groups = text.split(last);
  if (marks.some((mark) => mark !== last)) {
    // Two marks: the last is the decimal one, whatever the language.
    const isNumber = groups.length === 2 && isGrouped(groups[0]?.split(marks[0] ?? '') ?? []);
    return isNumber ? [shortest(text.replaceAll(marks[0] ?? '', '').replace(last, '.'))] : [];
  }
  const [whole = '', fraction = ''] = groups;
  if (groups.length > 2) return isGrouped(groups) ? [shortest(groups.join(''))] : [];
  const decimal = shortest(`${whole}.${fraction}`);
  if (!isGrouped(groups) || whole.startsWith('0')) return [decimal];
  const grouped = shortest(whole + fraction);
  if (EITHER.has(code)) return [grouped, decimal];
  return [(last === '.') === POINT.has(language) ? decimal : grouped];
}

/** Three digits each but the first; in India two until the last. */
const isGrouped = (groups: readonly string[]): boolean =>
  /^\d{1,3}(?:,\d{3})*$|^\d{1,2}(?:,\d{2})*,\d{3}$/.test(groups.join(','));

const shortest = (digits: string): string =>
  digits
    .replace(/^0+(?=\d)/, '')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
