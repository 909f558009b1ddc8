import type { TextRange } from '#lib/text/text-range.ts';
import { CORE, digitsOf, keyOf, piecesIn, type Piece } from './pieces.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Whether a range begins and ends between two characters as people see them. */
function isWhole(text: string, { start, end }: TextRange): boolean {
  const near = Math.max(0, start - 40);
  const cut = graphemes.segment(text.slice(near, end + 40));
  return [start, end].every((at) => {
    const found = cut.containing(at - near);
    return !found || found.index === at - near;
  });
}

const escaped = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const IN_WORDS = String.raw`[\p{L}\p{M}\p{Nd}]`;
/** Scripts that do not part words by spaces: any place is one where a word may begin. */
const UNSPACED = String.raw`[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u9FFF]`;
const WITHIN = new RegExp(`(?<=${IN_WORDS})(?<!${UNSPACED})(?=${IN_WORDS})(?!${UNSPACED})`, 'uy');

function isWord(text: string, { start, end }: TextRange): boolean {
  return [start, end].every((at) => {
    WITHIN.lastIndex = at;
    return !WITHIN.test(text);
  });
}

/** Where words stand, whole: quoted ones may have lost their middle, and their lines and spaces. */
function search(text: string, words: string): TextRange[] {
  const parts = words
    .split(' … ')
    .map((part) => escaped(part.trim()).replaceAll(/\s+/gu, String.raw`\s+`));
  const pattern = new RegExp(parts.join(String.raw`[\s\S]{1,4000}?`), 'gu');
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  })).filter((range) => range.end > range.start && isWord(text, range) && isWhole(text, range));
}

/** Where words stand: as they are; else in the other form of their accents. */
export function locate(text: string, words: string): TextRange[] {
  for (const form of [words, words.normalize('NFC'), words.normalize('NFD')]) {
    const found = search(text, form);
    if (found.length > 0) return outsidePieces(text, form, found);
  }
  return [];
}

/** The name in `{name}` is a program's; only who names the whole placeholder means it. */
function outsidePieces(text: string, words: string, found: readonly TextRange[]): TextRange[] {
  const kept = piecesIn(text).filter(({ kind }) => kind !== 'number' && kind !== 'emoji');
  const isPart = ({ start, end }: TextRange) =>
    kept.some(
      (piece) => piece.start <= start && end <= piece.end && end - start < piece.end - piece.start,
    );
  const free = found.filter((range) => !isPart(range));
  // Part of an address, say: nothing else is meant.
  return free.length > 0 || !/[\p{P}\p{Nd}]/u.test(words) ? free : [...found];
}

/** Where a number stands by itself, in whatever digits and with whatever separators. */
export function locateNumber(text: string, number: string): TextRange[] {
  const digits = digitsOf(number);
  return piecesIn(text).flatMap((piece) => {
    const core = piece.kind === 'number' ? CORE.exec(piece.text) : null;
    if (!core || digitsOf(core[0]) !== digits) return [];
    const start = piece.start + core.index;
    return [{ start, end: start + core[0].length }];
  });
}

export interface Row extends TextRange {
  text: string;
}

/** Lines with something in them. */
function rowsOf(text: string): Row[] {
  return Array.from(
    text.matchAll(/[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/gu),
    ({ 0: row, index }) => ({
      text: row,
      start: index,
      end: index + row.length,
    }),
  );
}

export interface RowPair {
  source: Row;
  translation: Row;
}

/** Row beside row; the texts as one, where they have not as many. */
export function rowPairs(source: string, translation: string): RowPair[] {
  const [left, right] = [rowsOf(source), rowsOf(translation)];
  const whole = (text: string): Row => ({ text, start: 0, end: text.length });
  if (left.length !== right.length)
    return [{ source: whole(source), translation: whole(translation) }];
  return left.flatMap((row, index) => {
    const other = right[index];
    return other ? [{ source: row, translation: other }] : [];
  });
}

/** Numbers are exchanged for numbers, placeholders for placeholders. */
export const sortOf = ({ kind, text }: Pick<Piece, 'kind' | 'text'>): string =>
  kind === 'placeholder' ? text.charAt(0) : kind;

/** What one side of a pair has and the other has not, as pieces of the whole texts. */
export function differences({ source, translation }: RowPair): {
  missing: Piece[];
  extra: Piece[];
} {
  const of = (row: Row) =>
    piecesIn(row.text)
      .filter(({ kind }) => kind !== 'emoji' && kind !== 'entity' && kind !== 'key')
      .map((piece) => ({ ...piece, start: piece.start + row.start, end: piece.end + row.start }));
  const [left, right] = [of(source), of(translation)];
  const matched = new Map<Piece, Piece>();
  const match = (one: Piece, other: Piece | undefined) => {
    if (!other || matched.has(one) || matched.has(other) || keyOf(one) !== keyOf(other)) return;
    matched.set(one, other).set(other, one);
  };
  // The same place first: of "%2$d of %2$d", for "%1$d of %2$d", the first is one too many.
  left.forEach((one, index) => match(one, right[index]));
  for (const one of left) {
    const other = right.find((piece) => !matched.has(piece) && keyOf(piece) === keyOf(one));
    match(one, other);
  }
  const isLeft = (piece: Piece) => !matched.has(piece);
  return { missing: left.filter(isLeft), extra: right.filter(isLeft) };
}
