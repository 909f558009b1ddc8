import { once } from '../once.ts';

/** Graphemes of a quotation that still reads as one; a longer one loses its middle. */
const MOST = 120;
const HEAD = 80;
const TAIL = 30;

const cutter = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Hebrew, Arabic and their kin. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** First strong isolate, and its end: whatever stands around, the words in between keep their order. */
export const isolated = (words: string): string => `\u2068${words}\u2069`;

const isolate = (words: string) => (RIGHT_TO_LEFT.test(words) ? isolated(words) : words);

/** Words in one line, without their middle where they are many: never half a character. */
export function shorten(text: string, most = MOST): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  const graphemes = Array.from(cutter().segment(line), ({ segment }) => segment);
  if (graphemes.length <= most) return line;
  const head = Math.ceil((most * HEAD) / MOST);
  const tail = Math.floor((most * TAIL) / MOST);
  return `${graphemes.slice(0, head).join('').trimEnd()} … ${graphemes.slice(-tail).join('').trimStart()}`;
}

/** Words as a sentence in English quotes them. */
export const quoted = (words: string): string => `“${isolate(shorten(words))}”`;

/** `1. “words”: ` at the end of what is written so far, numbered after the last point there. */
export function addPoint(written: string, words: string): string {
  const before = written.trimEnd();
  const numbers = [...before.matchAll(/^(\d{1,3})\. /gmu)].map(([, digits]) => Number(digits));
  const point = `${Math.max(0, ...numbers) + 1}. ${quoted(words)}: `;
  return before === '' ? point : `${before}\n${point}`;
}

/** The number of a point that is written already, with these words and this question. */
export function pointIn(written: string, words: string, question: string): number | undefined {
  const tail = `${addPoint('', words)}${question}`.replace(/^\d+/, '');
  const line = written.split('\n').find((one) => one.replace(/^\d{1,3}/, '').trimEnd() === tail);
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** How many numbered points are written. */
export const countPoints = (written: string): number =>
  written.match(/^\d{1,3}\. /gmu)?.length ?? 0;

/** A stretch of a text, widened so that it begins and ends between two characters as people see them. */
export function wholeGraphemes(text: string, start: number, end: number): string {
  if (start >= end) return '';
  const graphemes = cutter().segment(text);
  const first = graphemes.containing(start);
  const last = graphemes.containing(end - 1);
  return first && last ? text.slice(first.index, last.index + last.segment.length) : '';
}
