import type { DraftRow } from '#lib/order/order-draft.ts';
import { formatPrice } from '#lib/language/write.ts';
import { count } from '../../count.ts';
import { rowAmount, type Terms } from '../../draft/prices.ts';

/** What a text comes to as it stands, counted here. */
export function RowFigures({ row, terms }: { row: DraftRow; terms: Terms }) {
  const { units, price } = rowAmount(row, terms);
  const languages = terms.targets.length;
  return (
    <>
      <span className="tabular-nums">
        {row.file && units === 0 ? '' : count(units, terms.unit)}
      </span>
      <span className="text-sm text-soft tabular-nums">
        {price !== undefined && formatPrice(price, terms.currency)}
        {price !== undefined && languages > 1 && ` for ${languages} languages`}
      </span>
    </>
  );
}
