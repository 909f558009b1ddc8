import type { ReactNode } from 'react';

/** From which width a fact has its own column; below it, it stands under the row's name. */
const FROM = {
  md: { column: 'max-md:hidden', fold: 'md:hidden' },
  lg: { column: 'max-lg:hidden', fold: 'lg:hidden' },
} as const;

export interface Column<Row> {
  label: string;
  draw: (row: Row) => ReactNode;
  /** `md` unless said otherwise. */
  from?: keyof typeof FROM;
  /** Numbers and money: aligned at the end. */
  end?: true;
  /** Under the name, where the bare fact would not say what it is: "3 translations". */
  drawFolded?: (row: Row) => ReactNode;
}

interface TableProps<Row> {
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** The first column: it names the row. */
  name: Pick<Column<Row>, 'label' | 'draw'>;
  columns: readonly Column<Row>[];
}

/** A real table. On narrow screens columns fold under the name instead of scrolling. */
export function Table<Row>({ label, rows, rowKey, name, columns }: TableProps<Row>) {
  return (
    <table aria-label={label} className="-mx-2 w-[calc(100%+1rem)] border-b border-line">
      <thead className="text-sm text-soft max-md:sr-only">
        <tr>
          <th scope="col" className="px-2 py-2 text-start font-medium">
            {name.label}
          </th>
          {columns.map((column) => (
            <th key={column.label} scope="col" className={`${cellClass(column)} font-medium`}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)} className="border-t border-line hover:bg-accent-wash">
            <th
              scope="row"
              className="px-2 py-3 text-start align-baseline font-normal wrap-anywhere"
            >
              {name.draw(row)}
              <Folded row={row} columns={columns} />
            </th>
            {columns.map((column) => (
              <td key={column.label} className={cellClass(column)}>
                {column.draw(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Folded<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }) {
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-soft lg:hidden">
      {columns.map(({ label, from = 'md', draw, drawFolded = draw }) => (
        <span key={label} className={FROM[from].fold}>
          {drawFolded(row)}
        </span>
      ))}
    </div>
  );
}

const cellClass = <Row,>({ from = 'md', end }: Column<Row>) =>
  `${FROM[from].column} px-2 py-3 align-baseline ${end ? 'text-end tabular-nums' : 'text-start'}`;
