import { splitParagraphs } from '../../text/paragraphs.ts';
import type { TextRange } from '../../text/text-range.ts';
import { usualRatio } from '../language/usual-length.ts';

/** A text whose rows are to be found. */
interface Text {
  text: string;
  language: string;
}

/** Lines or paragraphs of the two texts that say the same; one side may have none, or two. */
export interface Bead {
  of: 'paragraph' | 'line';
  source: readonly TextRange[];
  translation: readonly TextRange[];
}

/** Comparisons above which texts whose rows differ in number are taken as one row. */
const MOST_PAIRS = 250_000;

/**
 * Which lines of the two texts belong together. Where both have as many, each with its like; else as
 * their lengths, digits and placeholders suggest (after Gale and Church, 1993). Blank lines are none.
 */
export function alignRows(source: Text, translation: Text): Bead[] {
  const paragraphs = align(
    'paragraph',
    source,
    translation,
    paragraphsOf(source.text),
    paragraphsOf(translation.text),
  );
  return paragraphs.flatMap((bead) => {
    const [left, right] = [bead.source[0], bead.translation[0]];
    if (!left || !right || bead.source.length + bead.translation.length > 2) return [bead];
    const lines = [linesOf(source.text, left), linesOf(translation.text, right)] as const;
    if (lines[0].length === 1 && lines[1].length === 1) return [bead];
    return align('line', source, translation, ...lines);
  });
}

function paragraphsOf(text: string): TextRange[] {
  return splitParagraphs(text)
    .filter((paragraph) => paragraph.text.trim() !== '')
    .map((paragraph) => ({
      start: paragraph.start,
      end: paragraph.start + paragraph.text.length,
    }));
}

/** A line with something on it, however lines end: in files of old systems by CR alone. */
const LINE = /[^\n\r\u2028\u2029]*\S[^\n\r\u2028\u2029]*/g;

function linesOf(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(LINE)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** Rows by which a text may run ahead of the other, beyond those that one of them has more. */
const BAND = 24;

/** What a row is recognised by. */
interface Sign {
  length: number;
  /** The logarithm of the length. */
  size: number;
  anchors: ReadonlySet<string>;
}

const ANCHOR = /\d+|\{[^{}]*\}|%\S|\[\[\[.*?\]\]\]|<[^<>]*>|https?:\S*/g;

/** Ways in which rows may belong together, each with what it costs beyond the fit of the lengths. */
const STEPS = [
  { left: 1, right: 1, cost: 0 },
  { left: 1, right: 0, cost: 2.5 },
  { left: 0, right: 1, cost: 2.5 },
  { left: 2, right: 1, cost: 2 },
  { left: 1, right: 2, cost: 2 },
] as const;

function align(
  of: Bead['of'],
  source: Text,
  translation: Text,
  left: readonly TextRange[],
  right: readonly TextRange[],
): Bead[] {
  if (left.length === right.length)
    return left.map((row, index) => ({
      of,
      source: [row],
      translation: right.slice(index, index + 1),
    }));
  if (left.length * right.length > MOST_PAIRS) return [{ of, source: left, translation: right }];

  const ratio = usualRatio(source.language, translation.language);
  const lefts = signsOf(source.text, left, ratio);
  const rights = signsOf(translation.text, right, 1);
  const width = right.length + 1;
  const costs = new Float64Array((left.length + 1) * width).fill(Infinity);
  const steps = new Uint8Array(costs.length);
  costs[0] = 0;
  const slope = right.length / Math.max(left.length, 1);
  const band = BAND + Math.abs(left.length - right.length);
  for (let i = 0; i <= left.length; i++) {
    const last = Math.min(right.length, Math.ceil(i * slope) + band);
    for (let j = Math.max(0, Math.floor(i * slope) - band); j <= last; j++)
      for (const [index, step] of STEPS.entries()) {
        if (i < step.left || j < step.right) continue;
        const before = costs[(i - step.left) * width + j - step.right] ?? Infinity;
        const best = costs[i * width + j] ?? 0;
        if (before + step.cost >= best) continue;
        const fit = misfit(lefts[step.left]?.[i - 1], rights[step.right]?.[j - 1]);
        const cost = before + step.cost + fit;
        if (cost >= best) continue;
        costs[i * width + j] = cost;
        steps[i * width + j] = index;
      }
  }

  const beads: Bead[] = [];
  for (let i = left.length, j = right.length; i > 0 || j > 0;) {
    const step = STEPS[steps[i * width + j] ?? 0] ?? STEPS[0];
    beads.push({
      of,
      source: left.slice(i - step.left, i),
      translation: right.slice(j - step.right, j),
    });
    i -= step.left;
    j -= step.right;
  }
  return beads.toReversed();
}

/** The signs of none, of each row, and of each row with the one before it. */
function signsOf(text: string, rows: readonly TextRange[], ratio: number): readonly Sign[][] {
  const singles = rows.map(({ start, end }) => {
    const row = text.slice(start, end);
    const anchors = row.match(ANCHOR)?.map((anchor) => anchor.replace(/^0+(?=\d)/, ''));
    return toSign(row.length * ratio, new Set(anchors));
  });
  const pairs = singles.map((sign, index) => {
    const { length, anchors } = singles[index - 1] ?? NO_SIGN;
    return toSign(length + sign.length, new Set([...anchors, ...sign.anchors]));
  });
  return [[], singles, pairs];
}

/** A few more than there are, so that short rows may differ. */
const toSign = (length: number, anchors: ReadonlySet<string>): Sign => ({
  length,
  size: Math.log(length + 6),
  anchors,
});
const NO_SIGN = toSign(0, new Set());

/** How badly two rows fit: 0 for the same length and the same anchors, and where one is none. */
function misfit(left: Sign | undefined, right: Sign | undefined): number {
  if (!left || !right) return 0;
  let shared = 0;
  for (const anchor of left.anchors) if (right.anchors.has(anchor)) shared += 1;
  const alone = left.anchors.size + right.anchors.size - 2 * shared;
  return Math.abs(left.size - right.size) * 3 + Math.min(alone, 4) * 0.5;
}
