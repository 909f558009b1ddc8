import { t } from '@lingui/core/macro';
import { sentences as joined } from '#lib/language/sentences.ts';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import { Button } from '#ui/button.tsx';
import { type ChartTable, saveTable } from '../tables.ts';

interface FrameProps {
  /** Beside the title: how it is to be read. */
  note?: string | undefined;
  /** What it shows. */
  sentences: readonly string[];
  table: ChartTable;
  /** Beside "Table". */
  more?: ReactNode;
  className?: string;
  /** The picture. */
  children: ReactNode;
}

/** A chart with its sentence, and the same as a table and a file. */
export function Frame({ note, sentences, table, more, className = '', children }: FrameProps) {
  const { title } = table;
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <figure aria-labelledby={id} className={`chart ${className}`}>
      <div className="flex flex-wrap items-center gap-x-3">
        <h2 id={id} className="text-sm font-semibold">
          {title}
        </h2>
        {note && <span className="text-xs text-soft">{note}</span>}
        <span className="ms-auto flex items-center gap-x-3">
          {more}
          <Button
            tone="plain"
            className="button-small px-2"
            aria-pressed={isTable}
            onClick={() => setTable(!isTable)}
          >
            {t`Table`}
          </Button>
        </span>
      </div>
      {isTable ? <AsTable table={table} /> : children}
      <figcaption className="text-xs text-soft">{joined(sentences)}</figcaption>
    </figure>
  );
}

function AsTable({ table }: { table: ChartTable }) {
  const { title: label, head } = table;
  const [first, ...others] = head;
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keys */}
      <section className="max-h-80 overflow-auto" aria-label={label} tabIndex={0}>
        <table aria-label={label} className="w-full text-sm tabular-nums">
          <thead className="text-xs text-soft">
            <tr>
              <th scope="col" className="py-1 pe-3 text-start font-medium">
                {first}
              </th>
              {others.map((column) => (
                <th key={column} scope="col" className="py-1 ps-3 text-end font-medium">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ key, to, cells: [name, ...cells] }) => (
              <tr key={key} className="border-t border-line">
                <th scope="row" className="py-1 pe-3 text-start font-normal">
                  {to === undefined ? name : <Link to={to}>{name}</Link>}
                </th>
                {cells.map((cell, index) => (
                  // oxlint-disable-next-line react/no-array-index-key -- a cell has no identity but its column
                  <td key={index} className="py-1 ps-3 text-end whitespace-nowrap">
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <div>
        <Button className="button-small" onClick={() => saveTable(table)}>{t`Save as CSV`}</Button>
      </div>
    </div>
  );
}
