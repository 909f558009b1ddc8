import type { TextRange } from '../../text/text-range.ts';
import type { Side } from '../pair.ts';

/** A sentence ends with its mark, with what closes after it, before a space or a letter of a script without spaces. */
const SENTENCE =
  /[^\n.!?。！？।؟…]*(?:[.!?…](?![\s"”»’')\]）」』]|$)[^\n.!?。！？।؟…]*)*(?:[.!?。！？।؟…]+["”»’')\]）」』]*|(?=\n)|$)/g;

/** Where the sentences of a text stand, without the space around them; cut as coarsely as marks tell. */
export function sentencesOf({ words }: Pick<Side, 'words'>): TextRange[] {
  const ranges: TextRange[] = [];
  for (const { 0: found, index } of words.matchAll(SENTENCE)) {
    const start = index + found.length - found.trimStart().length;
    const end = index + found.trimEnd().length;
    if (end > start) ranges.push({ start, end });
  }
  return ranges;
}

export const WORD = /\p{L}[\p{L}\p{M}’'\u200C]*/gu;

export const wordsOf = (text: string): string[] =>
  text
    .replaceAll("'", '’')
    .match(WORD)
    ?.map((word) => word.toLowerCase()) ?? [];
