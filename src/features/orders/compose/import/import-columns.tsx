import { t } from '@lingui/core/macro';
import { type Columns, guessColumns } from '#lib/files/in/columns.ts';
import type { Table } from '#lib/files/in/csv.ts';
import { FIELD_LABELS, type Field as Kind } from '#lib/files/in/fields.ts';
import { formatNumber } from '#lib/language/write.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';

interface ImportColumnsProps {
  table: Table;
  columns: Columns;
  onChange: (columns: Columns) => void;
}

/** As many as a person looks through; the guess has looked further. */
const WIDEST = 40;
const SHOWN = 4;

/** Titles and empty lines stand above a table, not more. */
const MOST_ABOVE = 11;

// The keys are those of the record.
const KINDS = Object.keys(FIELD_LABELS) as Kind[];

function columnName(index: number): string {
  const number = formatNumber(index + 1);
  return t`Column ${number}`;
}

/** Says of each column of a table what it holds, beside its first cells. */
export function ImportColumns({ table, columns, onChange }: ImportColumnsProps) {
  const width = Math.min(WIDEST, Math.max(0, ...table.slice(0, 200).map(({ length }) => length)));
  const { skip = 0 } = columns;
  const header = columns.hasHeader ? (table[skip] ?? []) : [];
  const begin = skip + (columns.hasHeader ? 1 : 0);
  const body = table.slice(begin, begin + SHOWN);
  const choose = (index: number, kind: Kind | '') => {
    const others = Object.entries(columns.fields).filter(
      ([at, field]) => Number(at) !== index && field !== kind,
    );
    onChange({
      ...columns,
      fields: Object.fromEntries(kind === '' ? others : [...others, [index, kind]]),
    });
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
      <SelectField
        label={t`The table begins in row`}
        className="max-w-60"
        value={String(skip)}
        onChange={(value) => {
          const rows = Number(value);
          onChange({ ...guessColumns(table.slice(rows)), skip: rows });
        }}
      >
        {Array.from({ length: Math.min(MOST_ABOVE, table.length) }, (_, row) => (
          <option key={row} value={row}>
            {`${row + 1}: ${(table[row] ?? []).join(' · ').slice(0, 40)}`}
          </option>
        ))}
      </SelectField>
      <CheckField
        label={t`The first row names the columns`}
        checked={columns.hasHeader}
        onChange={(hasHeader) => onChange({ ...columns, hasHeader })}
      />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, and by the keyboard */}
      <section aria-label={t`Columns`} tabIndex={0} className="overflow-x-auto pb-2">
        <table aria-label={t`Columns of the table`} className="w-full">
          <thead>
            <tr>
              {Array.from({ length: width }, (_, index) => (
                <th
                  key={index}
                  scope="col"
                  className="min-w-40 p-1 text-start align-top font-normal"
                >
                  <SelectField
                    label={header[index]?.trim() || columnName(index)}
                    value={columns.fields[index] ?? ''}
                    // The options are the kinds, and none.
                    onChange={(kind) => choose(index, kind as Kind | '')}
                  >
                    <option value="">{t`Left out`}</option>
                    {KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {FIELD_LABELS[kind]}
                      </option>
                    ))}
                  </SelectField>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {body.map((cells, row) => (
              // oxlint-disable-next-line react/no-array-index-key -- nor has a row a name
              <tr key={row} className="border-t border-line">
                {Array.from({ length: width }, (_, index) => (
                  <td key={index} className="max-w-80 truncate p-1 px-2 text-sm" dir="auto">
                    {cells[index]?.slice(0, 120)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
