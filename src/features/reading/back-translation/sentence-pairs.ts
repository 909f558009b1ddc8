import { alignRows } from '#lib/checks/parts/rows.ts';
import { fold } from '#lib/text/fold.ts';
import { cutSentences, wordCutter } from '#lib/text/segment.ts';
import { toLocale } from '#lib/text/languages.ts';
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

/** A stretch of words, and whether the other text has none like it. */
export interface Compared {
  text: string;
  differs: boolean;
}

/** Short words come and go with the grammar. */
const MEANS =
  /\p{N}|[\p{L}\p{M}]{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The words of a text with those that the other text, in the same language, does not have. */
export function compareWords(text: string, other: string, language: string): Compared[] {
  const cut = wordCutter(toLocale(language) || undefined);
  const others = new Set(cut(other).map(fold));
  const stretches: Compared[] = [];
  for (const word of cut(text)) {
    const differs = MEANS.test(word) && !others.has(fold(word));
    const last = stretches.at(-1);
    if (last && last.differs === differs) last.text += word;
    else stretches.push({ text: word, differs });
  }
  return stretches;
}
