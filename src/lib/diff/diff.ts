import { commonEnds } from './common-ends.ts';
import { findEdits } from './edits.ts';
import { makeReadable, textOf } from './readable.ts';
import { tokenizer } from './tokens.ts';

/** A stretch of one text or both: in both, only in the former, or only in the latter. */
export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What was done to `before` to make `after`, as a person would tell it: whole words where words changed,
 * never half a character. Exact: the `same` and `removed` pieces joined are `before`, the `same` and
 * `added` ones `after`, whatever the strings hold. `language` is the texts' BCP 47 tag, for the words.
 */
export function diffTexts(before: string, after: string, language?: string): Piece[] {
  const read = tokenizer(language);
  const [old, fresh] = [read(before), read(after)];
  const edits = makeReadable(findEdits(old.numbers, fresh.numbers), old, fresh);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string) => {
    if (text !== '') pieces.push({ kind, text });
  };
  let at = 0;
  for (const { from, to, newFrom, newTo } of edits) {
    const removed = textOf(old, from, to);
    const added = textOf(fresh, newFrom, newTo);
    // The same text can have been cut into other words, for words depend on what stands around them.
    if (removed === added) continue;
    const [start, end] = commonEnds(removed, added);
    const begin = old.starts[from] ?? 0;
    add('same', before.slice(at, begin + start));
    at = begin + removed.length - end;
    add('removed', before.slice(begin + start, at));
    add('added', added.slice(start, added.length - end));
  }
  add('same', before.slice(at));
  return pieces;
}
