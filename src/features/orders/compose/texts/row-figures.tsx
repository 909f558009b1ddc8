import { plural } from '@lingui/core/macro';
import type { DraftRow } from '#lib/order/order-draft.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { unitCount } from '../../count.ts';
import { rowAmount, type Terms } from '../../draft/prices.ts';

/** What a text comes to as it stands, counted here. */
export function RowFigures({ row, terms }: { row: DraftRow; terms: Terms }) {
  const { units, price } = rowAmount(row, terms);
  const languages = terms.targets.length;
  const money = formatPrice(price ?? '0', terms.currency);
  const amount = formatNumber(languages);
  const inAll = plural(languages, {
    one: `${money} for ${amount} language`,
    other: `${money} for ${amount} languages`,
  });
  return (
    <>
      <span className="tabular-nums">
        {row.file && units === 0 ? '' : unitCount(units, terms.unit)}
      </span>
      <span className="text-sm text-soft tabular-nums">
        {price !== undefined && (languages > 1 ? inAll : money)}
      </span>
    </>
  );
}
