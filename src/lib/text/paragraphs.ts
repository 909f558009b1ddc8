/** A paragraph of a text. */
export interface Paragraph {
  /** Its words; single line ends within it stay. */
  text: string;
  /** Where it begins in the whole text, in UTF-16 units. */
  start: number;
  /** The blank lines that part it from the next; the texts and gaps joined are the whole text. */
  gap: string;
}

/** Line ends of all systems; what word processors write for them (LS, PS) is one too. */
const GAP = /(?:\r\n|\r(?!\n)|[\n\u2028\u2029])\s*[\n\r\u2028\u2029]/g;

/** Parts a text at its blank lines. Never empty: an empty text is one empty paragraph. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const { 0: gap, index } of text.matchAll(GAP)) {
    paragraphs.push({ text: text.slice(start, index), start, gap });
    start = index + gap.length;
  }
  return [...paragraphs, { text: text.slice(start), start, gap: '' }];
}

/** What stands level in two texts: a list each. */
export interface Row<Left, Right = Left> {
  left: readonly Left[];
  right: readonly Right[];
}

/** Rows above which a grid costs more than level paragraphs are worth. */
const MOST_ROWS = 1000;

/**
 * Which paragraphs stand level: each with its like where both texts have as many. Else which belongs to
 * which would be a guess, and both run on from the top in one row.
 */
export function pairRows<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
): Row<Left, Right>[] {
  if (left.length !== right.length || left.length > MOST_ROWS) return [{ left, right }];
  return left.map((one, index) => ({ left: [one], right: right.slice(index, index + 1) }));
}
