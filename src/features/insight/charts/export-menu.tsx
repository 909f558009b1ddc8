import { t } from '@lingui/core/macro';
import { Menu } from '#ui/overlay/menu.tsx';
import { type ChartTable, saveTable, saveTables } from '../tables.ts';

/** Beside its head a table has something to say. */
const hasRows = ({ csv }: ChartTable) => csv.length > 1;

/** Each of the page's tables as a file, or all of them at once. */
export function ExportMenu({ tables }: { tables: readonly ChartTable[] }) {
  const full = tables.filter(hasRows);
  const nothing = t`There is nothing to export.`;
  return (
    <Menu
      className="button-small"
      label={t`Export`}
      items={[
        {
          label: t`Save all as a zip`,
          reason: full.length === 0 ? nothing : undefined,
          onSelect: () => void saveTables(full),
        },
        ...tables.map((table) => {
          const { title } = table;
          return {
            label: t`${title}: CSV`,
            reason: hasRows(table) ? undefined : nothing,
            onSelect: () => saveTable(table),
          };
        }),
      ]}
    />
  );
}
