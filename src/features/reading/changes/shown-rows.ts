import { pairRows, type Paragraph, type Row, splitParagraphs } from '#lib/text/paragraphs.ts';
import { type ChangedParagraph, type Changes, isUnchanged } from './change-rows.ts';
import { type FoldedRow, foldRows } from './fold-rows.ts';

/** The rows of two sheets. */
interface Shown<Left> {
  rows: readonly FoldedRow<Left, ChangedParagraph>[];
  /** There are stretches without a change, whether they are folded or not. */
  canFold: boolean;
}

/** The changes in one text beside the source, or either version beside the other. */
export type ShownRows =
  | ({ is: 'inline' } & Shown<Paragraph>)
  | ({ is: 'sides' } & Shown<ChangedParagraph>);

export function shownRows(
  source: string,
  { inline, sides }: Changes,
  how: { sideBySide: boolean; fold: boolean },
): ShownRows {
  if (how.sideBySide)
    return {
      is: 'sides',
      ...folded(sides, how.fold, ({ left, right }) => isUnchanged(left) && isUnchanged(right)),
    };
  const beside = pairRows(splitParagraphs(source), inline);
  return { is: 'inline', ...folded(beside, how.fold, ({ right }) => isUnchanged(right)) };
}

function folded<Left>(
  rows: readonly Row<Left, ChangedParagraph>[],
  fold: boolean,
  isSame: (row: Row<Left, ChangedParagraph>) => boolean,
): Shown<Left> {
  const fewer = foldRows(rows, rows.map(isSame));
  return { rows: fold ? fewer : rows, canFold: fewer.length < rows.length };
}
