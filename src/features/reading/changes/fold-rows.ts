import type { Row } from '#lib/text/paragraphs.ts';

/** A cell of a row that is folded away: how many paragraphs it stands for. */
export interface Folded {
  folded: number;
}

export interface FoldedRow<Left, Right> {
  left: readonly Left[] | Folded;
  right: readonly Right[] | Folded;
}

/** Rows kept on either side of a change, and the fewest that are worth folding. */
const CONTEXT = 1;
const WORTH_FOLDING = 3;

/** Folds long stretches of rows in which there is nothing to see, `isQuiet` by row. */
export function foldRows<Left, Right>(
  rows: readonly Row<Left, Right>[],
  isQuiet: readonly boolean[],
): FoldedRow<Left, Right>[] {
  // Without a change there is nothing to fold around.
  if (!isQuiet.includes(false)) return [...rows];
  const isNear = isQuiet.map((_, row) =>
    isQuiet.slice(Math.max(0, row - CONTEXT), row + CONTEXT + 1).includes(false),
  );
  const folded: FoldedRow<Left, Right>[] = [];
  for (let from = 0, to = 0; from < rows.length; from = to) {
    while (to < rows.length && isNear[to] === isNear[from]) to += 1;
    const stretch = rows.slice(from, to);
    if (isNear[from] || stretch.length < WORTH_FOLDING) folded.push(...stretch);
    else folded.push({ left: countOf(stretch, 'left'), right: countOf(stretch, 'right') });
  }
  return folded;
}

const countOf = (rows: readonly Row<unknown>[], side: 'left' | 'right'): Folded => ({
  folded: rows.reduce((sum, row) => sum + row[side].length, 0),
});
