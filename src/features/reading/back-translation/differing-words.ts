import { fold } from '#lib/text/fold.ts';
import { toLocale } from '#lib/text/languages.ts';
import { wordCutter } from '#lib/text/segment.ts';

/** A stretch of words, and whether the other text has none like it. */
export interface Compared {
  text: string;
  differs: boolean;
}

/** Short words come and go with the grammar. */
const MEANS =
  /\p{N}|[\p{L}\p{M}]{4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The words of a text with those that the other text, in the same language, does not have. */
export function differingWords(text: string, other: string, language: string): Compared[] {
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
