import { plural, t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { hasLocalFilters, LIST_LIMIT, type ListSearch } from '../filters/list-address.ts';

interface ListSummaryProps {
  search: ListSearch;
  /** How many rows there are. */
  shown: number;
  /** How many Gengo listed. */
  listed: number;
}

/** How many are listed; says so when Gengo's limit may have left some out. */
export function ListSummary({ search, shown, listed }: ListSummaryProps) {
  const isCut = listed >= LIST_LIMIT && search.count === undefined && search.after === undefined;
  const [found, amount] = [formatNumber(shown), formatNumber(listed)];
  const words = hasLocalFilters(search)
    ? plural(listed, {
        one: `${found} of ${amount} translation`,
        other: `${found} of ${amount} translations`,
      })
    : plural(listed, { one: `${amount} translation`, other: `${amount} translations` });
  return (
    <output className="text-sm text-soft">
      {isCut ? t`${words}, the newest: older ones may be missing here` : words}
    </output>
  );
}
