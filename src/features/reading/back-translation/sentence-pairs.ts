import { alignRows } from '#lib/checks/parts/rows.ts';
import { cutSentences } from '#lib/text/segment.ts';
import type { TextRange } from '#lib/text/text-range.ts';

/** What the source says and the translation of it; either may be empty. */
export interface SentencePair {
  source: string;
  translation: string;
}

interface Text {
  text: string;
  /** Gengo's code. */
  language: string;
}

/** Two texts sentence by sentence; where a line has not as many on both sides, by whole lines. */
export function sentencePairs(source: Text, translation: Text): SentencePair[] {
  return alignRows(source, translation).flatMap((bead) => {
    const left = sentencesOf(source.text, bead.source);
    const right = sentencesOf(translation.text, bead.translation);
    if (left.length !== right.length)
      return [{ source: left.join(' '), translation: right.join(' ') }];
    return left.map((one, index) => ({ source: one, translation: right[index] ?? '' }));
  });
}

const sentencesOf = (text: string, rows: readonly TextRange[]) =>
  rows
    .flatMap(({ start, end }) => cutSentences(text.slice(start, end)))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
