import { once } from '../once.ts';

const graphemes = once(() => new Intl.Segmenter(undefined, { granularity: 'grapheme' }));

/** Longer no character is, as people write: what is cut off need not be looked at. */
const LONGEST = 200;

/**
 * The beginning of a text, for a line that shows no more of it: at most so many UTF-16 units, and no half character. Of
 * one that is longer than that, as no language has any, the first code point.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = graphemes()
    .segment(text.slice(0, most + LONGEST))
    .containing(most);
  return text.slice(0, at?.index) || String.fromCodePoint(text.codePointAt(0) ?? 0);
}
