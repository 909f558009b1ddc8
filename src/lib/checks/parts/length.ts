import type { TextRange } from '../../text/text-range.ts';
import type { Found } from '../finding.ts';
import { BLANK as blank, type Pair, type Side } from '../pair.ts';
import { isSame } from '../same.ts';
import { usualRatio } from '../language/usual-length.ts';

const BLANK = blank.charCodeAt(0);

/** Shorter texts, as long as they usually come out, may turn out anyhow. */
const SHORT = 40;

/** From here on a text is as long as its pair is. */
const LONG = 200;

/** Much longer or shorter than such a text usually is, lines aside that are missing or were left as they are. */
export function findLength(pair: Pair): Found[] {
  const whole = wholeLength(pair);
  return whole.length > 0 ? whole : [...shortRows(pair), ...lostSentences(pair)];
}

/** Letters of a row from which it is as long as its like. */
const LONG_ROW = 120;

/** How much shorter than the others a row is where a sentence of it is missing. */
const SHARE = 0.74;

/** Rows that are shorter than the others of the same text, as if a part of them were missing. */
function shortRows({ source, translation, beads }: Pair): Found[] {
  const rows = beads
    .filter(({ source: [left], translation: [right] }) =>
      left && right ? !isSame(source, left, translation, right) : false,
    )
    .map((bead) => ({
      bead,
      from: lettersIn(source, bead.source),
      to: lettersIn(translation, bead.translation),
    }));
  if (rows.length < 3) return [];
  const [from, to] = [
    rows.reduce((sum, row) => sum + row.from, 0),
    rows.reduce((sum, row) => sum + row.to, 0),
  ];
  return rows.flatMap(({ bead, ...row }): Found[] => {
    if (row.from < LONG_ROW || from - row.from < LONG_ROW) return [];
    const others = (to - row.to) / (from - row.from);
    if (row.to >= row.from * others * SHARE) return [];
    return [
      {
        severity: 'warning',
        fault: { is: 'row-short' },
        source: bead.source,
        translation: bead.translation,
      },
    ];
  });
}

/** Fewer sentences, and shorter than such a text usually is. Some sentences may be joined; then as much is said. */
function lostSentences({ source, translation, beads }: Pair): Found[] {
  if (beads.length > 2) return [];
  return beads.flatMap(({ source: left, translation: right }): Found[] => {
    const [a, b] = [sentences(source, left), sentences(translation, right)];
    if (a < 2 || b === 0 || a <= b) return [];
    const usual = lettersIn(source, left) * usualRatio(source.language, translation.language);
    if (usual < SHORT || lettersIn(translation, right) >= usual * 0.72) return [];
    return [
      {
        severity: 'warning',
        fault: { is: 'sentences-lost', before: a, after: b },
        source: left,
        translation: right,
      },
    ];
  });
}

/** How many there are; of languages that end none with a mark, none. */
function sentences({ once, language }: Side, rows: readonly TextRange[]): number {
  if (language === 'th' || language === 'lo') return 0;
  return rows.reduce(
    (sum, { start, end }) =>
      sum +
      (once
        .slice(start, end)
        .match(
          /[\p{L}\p{M}\p{N}\uFFFC)"”»][.!?。！？।؟…]+(?=["”»’')）」』]*(?:\s|$|\uFFFC|\p{Lo}))/gu,
        )?.length ?? 0),
    0,
  );
}

/** The whole text, lines aside that are missing or were left as they are. */
function wholeLength({ source, translation, beads }: Pair): Found[] {
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
  return [
    {
      severity: 'warning',
      fault: { is: to > usual ? 'long' : 'short' },
      source: [{ start: 0, end: source.text.length }],
      translation: [{ start: 0, end: translation.text.length }],
    },
  ];
}

/** Characters that are neither space nor blanked out. */
function lettersIn({ once }: Side, rows: readonly TextRange[]): number {
  let count = 0;
  for (const { start, end } of rows)
    for (let at = start; at < end; at++) {
      const code = once.charCodeAt(at);
      if (code > 0x20 && code < BLANK && code !== 0x3000) count += 1;
    }
  return count;
}
