import { commonEnds } from './common-ends.ts';
import { findEdits } from './edits.ts';
import { makeReadable, textOf } from './readable.ts';
import { tokenizer } from './tokens.ts';

/** A stretch of one text or both: in both, only in the former, or only in the latter. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** What a worker is given to compare: see `diffLengths`. */
export interface TwoTexts {
  before: string;
  after: string;
  language: string | undefined;
}

/**
 * What was done to `before` to make `after`, as a person would tell it: whole words where words changed,
 * never half a character. Exact: the `same` and `removed` pieces joined are `before`, the `same` and
 * `added` ones `after`, whatever the strings hold. `language` is the texts' BCP 47 tag, for the words.
 */
export function diffTexts(before: string, after: string, language?: string): Piece[] {
  return piecesOf(before, after, diffLengths(before, after, language));
}

/** The lengths of the pieces in units, over and over: same, removed, added. Light to hand to another thread. */
export function diffLengths(before: string, after: string, language?: string): Int32Array {
  const read = tokenizer(language);
  const [old, fresh] = [read(before), read(after)];
  const lengths: number[] = [];
  let at = 0;
  for (const edit of makeReadable(findEdits(old.numbers, fresh.numbers), old, fresh)) {
    const removed = textOf(old, edit.from, edit.to);
    const added = textOf(fresh, edit.newFrom, edit.newTo);
    // The same text can have been cut into other words, for words depend on what stands around them.
    if (removed === added) continue;
    const [start, end] = commonEnds(removed, added);
    const from = (old.starts[edit.from] ?? 0) + start;
    lengths.push(from - at, removed.length - start - end, added.length - start - end);
    at = from + removed.length - start - end;
  }
  lengths.push(before.length - at);
  return Int32Array.from(lengths);
}

const KINDS = ['same', 'removed', 'added'] as const;

/** The pieces of two texts by what `diffLengths` gave for them; none is empty. */
export function piecesOf(before: string, after: string, lengths: Int32Array): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let newAt = 0;
  lengths.forEach((length, index) => {
    const kind = KINDS[index % 3] ?? 'same';
    const text =
      kind === 'added' ? after.slice(newAt, newAt + length) : before.slice(at, at + length);
    if (kind !== 'added') at += length;
    if (kind !== 'removed') newAt += length;
    if (text !== '') pieces.push({ kind, text });
  });
  return pieces;
}
