import type { TextRange } from '../text/text-range.ts';
import type { Found } from './finding.ts';
import { BLANK as blank, type Pair, type Side } from './pair.ts';
import { isSame } from './same.ts';
import { usualRatio } from './scripts.ts';

const BLANK = blank.charCodeAt(0);

/** Shorter texts, as long as they usually come out, may turn out anyhow. */
const SHORT = 40;

/** From here on a text is as long as its pair is. */
const LONG = 200;

/** Much longer or shorter than such a text usually is, lines aside that are missing or were left as they are. */
export function findLength({ source, translation, beads }: Pair): Found[] {
  let [from, to] = [0, 0];
  for (const { source: left, translation: right } of beads) {
    const [a, b] = [left[0], right[0]];
    if (!a || !b || isSame(source, a, translation, b)) continue;
    from += lettersIn(source, left);
    to += lettersIn(translation, right);
  }
  const usual = from * usualRatio(source.language, translation.language);
  if (Math.max(usual, to) < SHORT) return [];
  const factor = Math.max(usual, to) < LONG ? 3 : 2.2;
  if (to <= usual * factor && to * factor >= usual) return [];
  const message =
    to > usual
      ? 'Much longer than translations of such a text usually are'
      : 'Much shorter than translations of such a text usually are';
  return [
    {
      severity: 'warning',
      message,
      source: [{ start: 0, end: source.text.length }],
      translation: [{ start: 0, end: translation.text.length }],
    },
  ];
}

/** Characters that are neither space nor blanked out. */
function lettersIn({ words }: Side, rows: readonly TextRange[]): number {
  let count = 0;
  for (const { start, end } of rows)
    for (let at = start; at < end; at++) {
      const code = words.charCodeAt(at);
      if (code > 0x20 && code < BLANK && code !== 0x3000) count += 1;
    }
  return count;
}
