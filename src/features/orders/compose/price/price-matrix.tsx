import { plural, t } from '@lingui/core/macro';
import { languageName } from '#lib/text/languages.ts';
import { type DraftRow, isFilled } from '#lib/order/order-draft.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { amountOf, rowAmount, type Terms } from '../../draft/prices.ts';

/** More would be long to draw and to read: each text says its own price above. */
const SHOWN = 100;

export interface PriceMatrixProps {
  rows: readonly DraftRow[];
  terms: Terms;
  /** How many of the rows have something in them. */
  count: number;
}

/** What each text costs in each language. */
export function PriceMatrix({ rows, terms, count }: PriceMatrixProps) {
  const shown = someFilled(rows);
  const more = count - SHOWN;
  const money = (amount: string | undefined) =>
    amount === undefined ? '–' : formatPrice(amount, terms.currency);
  const others = formatNumber(more);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, and by the keyboard */}
      <section aria-label={t`Prices`} tabIndex={0} className="overflow-x-auto">
        <table aria-label={t`Price of each text`} className="w-full text-sm">
          <thead>
            <tr className="border-b border-line text-soft">
              <th scope="col" className="p-2 text-start font-medium">
                {t`Text`}
              </th>
              <th scope="col" className="p-2 text-end font-medium">
                {terms.unit === 'character' ? t`Characters` : t`Words`}
              </th>
              {terms.targets.map(({ code }) => (
                <th key={code} scope="col" className="p-2 text-end font-medium">
                  {languageName(code)}
                </th>
              ))}
              <th scope="col" className="p-2 text-end font-medium">
                {t`Total`}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => {
              const { units, price } = rowAmount(row, terms);
              return (
                <tr key={row.id} className="border-b border-line tabular-nums">
                  <th
                    scope="row"
                    dir="auto"
                    className="max-w-64 truncate p-2 text-start font-normal"
                  >
                    {row.title || row.file?.name || beginningOf(row.text, 60)}
                  </th>
                  <td className="p-2 text-end">{formatNumber(units)}</td>
                  {terms.targets.map((target) => (
                    <td key={target.code} className="p-2 text-end">
                      {money(amountOf(row, terms, target).price)}
                    </td>
                  ))}
                  <td className="p-2 text-end font-medium">{money(price)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      {more > 0 && (
        <p className="mt-1 text-sm text-soft">
          {plural(more, {
            one: `and ${others} more: it says its price where it stands.`,
            other: `and ${others} more: each says its price where it stands.`,
          })}
        </p>
      )}
    </>
  );
}

function someFilled(rows: readonly DraftRow[]): DraftRow[] {
  const found: DraftRow[] = [];
  for (const row of rows) {
    if (found.length === SHOWN) break;
    if (isFilled(row)) found.push(row);
  }
  return found;
}
