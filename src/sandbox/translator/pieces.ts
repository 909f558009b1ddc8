/*
 * What a translator leaves as it stands: kept text, addresses, tags, placeholders, codes, numbers.
 */

const DIGITS = String.raw`\p{Nd}+`;

/** What is counted or measured in the same letters in every language. */
const UNITS = 'EUR|USD|GBP|JPY|CHF|kg|km|cm|mm|min|ml|MB|GB|g|m';

const EMOJI = String.raw`\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}]?\uFE0F?`;

/** In the order in which they are looked for. */
const KINDS = {
  // The key of a line in a file: `"title": `, `title = `.
  key: String.raw`(?<![^\n])[ \t]*(?:"[^"\n]*"[ \t]*:|[\w.\-]+[ \t]*=)[ \t]*(?=[^\s=])`,
  kept: String.raw`\[\[\[[\s\S]*?\]\]\]`,
  url: String.raw`https?:\/\/[^\s<>"'、。）」]*[^\s<>"'、。）」.,;:!?)]`,
  mail: String.raw`[\w.+\-]{1,64}@[\w\-]{1,64}(?:\.[\w\-]+)+`,
  tag: String.raw`<\/?[a-zA-Z][^<>]*>`,
  entity: String.raw`&(?:#\d+|#x[\da-fA-F]+|[a-zA-Z]+\d*);`,
  placeholder: String.raw`[$%#]?\{(?:[^{}\n]|\{[^{}\n]*\})*\}|%(?:\d+\$)?[\-+0#]*\d*(?:\.\d+)?[sdfiux@](?![a-zA-Z])`,
  code: String.raw`(?<![\p{L}\p{Nd}])(?=[A-Z\d\-]{0,40}\d)(?=[A-Z\d\-]{0,40}[A-Z])[A-Z\d]+(?:-[A-Z\d]+)*(?![\p{L}\p{Nd}])`,
  number: String.raw`(?:(?<!\p{L})(?:EUR|USD|GBP|JPY|CHF|RMB)[ \u00A0])?[€$£¥±]?${DIGITS}(?:[.,:\/’'\u00A0\u202F\u2009]${DIGITS}| \p{Nd}{3}(?!\p{Nd}))*(?:(?:–| ?× ?)${DIGITS})?(?:[ \u00A0\u202F]?(?:%(?![\w$])|[‰€$£¥]|°C?|℃|(?:${UNITS})(?![\p{L}\p{Nd}])))?`,
  emoji: `${EMOJI}(?:\\u200D${EMOJI})*`,
} as const;

export type Kind = keyof typeof KINDS;

const ANY_KIND = new RegExp(
  Object.entries(KINDS)
    .map(([kind, pattern]) => `(?<${kind}>${pattern})`)
    .join('|'),
  'gu',
);

export interface Piece {
  kind: Kind;
  text: string;
  start: number;
  end: number;
}

export function piecesIn(text: string): Piece[] {
  return Array.from(text.matchAll(ANY_KIND), ({ 0: words, index, groups = {} }) => ({
    // One of the groups matched, and all are kinds.
    kind: (Object.keys(groups).find((kind) => groups[kind] !== undefined) ?? 'kept') as Kind,
    text: words,
    start: index,
    end: index + words.length,
  }));
}

/** The number in a piece, without a sign or a unit. */
export const CORE = /\p{Nd}(?:[^]*\p{Nd})?/u;

/** The zeros of the digits that people write numbers in: ASCII, Arabic, Persian, Devanagari, Thai, full-width. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0xe50, 0xff10];

const zeroOf = (digit: string): number => {
  const code = digit.codePointAt(0) ?? 0;
  return ZEROS.find((zero) => zero <= code && code < zero + 10) ?? 0x30;
};

/** Its digits alone, as ASCII: 3,99 and 3.99, ٢٣ and 23 are the same. */
export const digitsOf = (text: string): string =>
  Array.from(text.matchAll(/\p{Nd}/gu), ([digit]) =>
    String((digit.codePointAt(0) ?? 0) - zeroOf(digit)),
  ).join('');

/** A number in the digits of another one, and with its separators where they are as many. */
export function writtenLike(model: string, number: string): string {
  const digits = digitsOf(number);
  const zero = zeroOf(/\p{Nd}/u.exec(model)?.[0] ?? '0');
  const write = (digit: string) => String.fromCodePoint(zero + Number(digit));
  if (digits.length !== digitsOf(model).length) {
    return number.replaceAll(/\p{Nd}/gu, (digit) => write(digitsOf(digit)));
  }
  let at = 0;
  return model.replaceAll(/\p{Nd}/gu, () => write(digits[at++] ?? '0'));
}

/** What makes two pieces the same. */
export const keyOf = ({ kind, text }: Piece): string =>
  kind === 'number' ? digitsOf(text) : text.normalize('NFC');
