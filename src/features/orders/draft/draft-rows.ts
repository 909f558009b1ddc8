import type { ImportedRow } from '#lib/files/texts/import-texts.ts';
import { type DraftRow, newRow, type OrderDraft } from '#lib/order/order-draft.ts';

/*
 * What can be done with the texts of a draft. Each gives another draft; rows that are not touched stay the
 * same objects, so that they are not drawn again.
 */

export type RowContent = Partial<Omit<DraftRow, 'id'>>;

/** Ids count up and are never used again: an undone removal brings back the same row. */
export const nextId = (rows: readonly DraftRow[]): number =>
  1 + rows.reduce((last, { id }) => Math.max(last, Number(id.slice(1)) || 0), 0);

/** Texts as rows to be put at the end, one after the other. */
export function* newRows(draft: OrderDraft, contents: readonly RowContent[]): Iterable<DraftRow> {
  let next = nextId(draft.rows);
  for (const row of contents) yield newRow(`r${next++}`, row);
}

/** Puts texts at the end; an empty row that stands there makes room. */
export const withRows = (draft: OrderDraft, contents: readonly RowContent[]): OrderDraft =>
  withMade(draft, [...newRows(draft, contents)]);

/** The same with rows that have their ids. */
export function withMade(draft: OrderDraft, made: readonly DraftRow[]): OrderDraft {
  const kept = made.every(isEmpty) ? draft.rows : draft.rows.filter((row) => !isEmpty(row));
  return { ...draft, rows: [...kept, ...made] };
}

export const changeRow = (draft: OrderDraft, id: string, change: RowContent): OrderDraft => ({
  ...draft,
  rows: draft.rows.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

export function duplicateRow(draft: OrderDraft, id: string): OrderDraft {
  const copy = `r${nextId(draft.rows)}`;
  const rows = draft.rows.flatMap((row) => (row.id === id ? [row, { ...row, id: copy }] : [row]));
  return { ...draft, rows };
}

export const withoutRow = (draft: OrderDraft, id: string): OrderDraft => ({
  ...draft,
  rows: draft.rows.filter((row) => row.id !== id),
});

/** A row where it was, or at the end of what has become shorter. */
export const withRowAt = (draft: OrderDraft, row: DraftRow, index: number): OrderDraft => ({
  ...draft,
  rows: draft.rows.toSpliced(index, 0, row),
});

/** By their positions; those without one come last, as they stood. */
export const byPosition = (draft: OrderDraft): OrderDraft => ({
  ...draft,
  rows: draft.rows.toSorted((a, b) => placeOf(a) - placeOf(b)),
});

const placeOf = ({ position }: DraftRow) =>
  position.trim() === '' ? Number.MAX_SAFE_INTEGER : Number(position);

/** Whether nothing at all stands in it: it is not sent, and no fault either. */
export const isEmpty = ({ file, attachments = [], ...row }: RowContent): boolean =>
  file === undefined &&
  attachments.length === 0 &&
  [row.title, row.text, row.comment, row.maxChars, row.customData, row.position].every(
    (value = '') => value.trim() === '',
  );

/** What was found in a file, or in what was pasted, as a row of the screen. */
export const fromImport = (row: ImportedRow, file?: string): RowContent => ({
  title: row.title,
  text: row.text,
  comment: row.instructions ?? '',
  customData: row.customData ?? '',
  maxChars: row.maxChars?.toString() ?? '',
  position: row.position?.toString() ?? '',
  except: [...(row.except ?? [])],
  ...(file !== undefined && { origin: { file, key: row.key } }),
});
