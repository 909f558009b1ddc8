import { onceFor } from '#lib/once.ts';
import { type DraftRow, isFilled, type OrderDraft } from '#lib/order/order-draft.ts';
import { hashOf } from '#lib/text/hash.ts';

/** Of a row, by language: of 20,000 texts a keystroke changes one. */
const ids = onceFor((_row: DraftRow) => new Map<string, number>());

/** Tells texts in their languages apart: what was found for another one says nothing of this one. */
export function textId(row: DraftRow, sourceLanguage: string): number {
  const known = ids(row);
  const id = known.get(sourceLanguage) ?? hashOf(`${sourceLanguage}\n${row.text}`);
  known.set(sourceLanguage, id);
  return id;
}

/** What the account had of a text as it stands. */
export const foundOf = (row: DraftRow, sourceLanguage: string) =>
  row.had && !row.file && row.had.of === textId(row, sourceLanguage) ? row.had.found : [];

type Order = Pick<OrderDraft, 'sourceLanguage' | 'force'>;

/** Whether a text is not ordered in this language: it is there, as approved by the account, and nobody wants it anew. */
export const isLeftOut = (row: DraftRow, { sourceLanguage, force }: Order, code: string): boolean =>
  !force &&
  !row.anyway &&
  (row.except.includes(code) ||
    foundOf(row, sourceLanguage).some(
      ({ target, stand }) => target === code && stand === 'approved',
    ));

/** How many translations an order is of. */
export const countOrdered = (draft: OrderDraft): number =>
  draft.rows
    .filter(isFilled)
    .reduce(
      (so, row) => so + draft.targets.filter((code) => !isLeftOut(row, draft, code)).length,
      0,
    );

/** Whether it is of none: of 100,000 the first mostly tells. */
export const isNothingOrdered = ({ rows, targets, ...order }: OrderDraft): boolean =>
  !rows.some((row) => isFilled(row) && targets.some((code) => !isLeftOut(row, order, code)));
