import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { Choices, Field as Kind, Sheet } from '#lib/files/model/read-choices.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';
import { beginningOf } from '#lib/text/beginning.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';

interface ImportColumnsProps {
  sheet: Sheet;
  onChange: (columns: Choices['columns']) => void;
}

const SHOWN = 4;

/** Titles and empty lines stand above a table, not more. */
const MOST_ABOVE = 11;

/** What each part of a text is called. */
const KINDS: Readonly<Record<Kind, MessageDescriptor>> = {
  text: msg`Text`,
  title: msg`Title`,
  instructions: msg`Instructions`,
  maxChars: msg`Most characters`,
  customData: msg`Custom data`,
  position: msg`Position`,
};
// The keys are those of the record.
const ALL_KINDS = Object.keys(KINDS) as Kind[];

function rowWords(row: number, words: string): string {
  const number = formatNumber(row);
  return t`${number}: ${words}`;
}

function columnName(index: number): string {
  const number = formatNumber(index + 1);
  return t`Column ${number}`;
}

/** Says of each column of a table what it holds, beside its first cells. */
export function ImportColumns({ sheet: { head, columns }, onChange }: ImportColumnsProps) {
  const width = Math.max(0, ...head.map(({ length }) => length));
  const { skip = 0 } = columns;
  const header = columns.hasHeader ? (head[skip] ?? []) : [];
  const begin = skip + (columns.hasHeader ? 1 : 0);
  const body = head.slice(begin, begin + SHOWN);
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
        // What its columns are is guessed from there.
        onChange={(value) => onChange({ skip: Number(value) })}
      >
        {Array.from({ length: Math.min(MOST_ABOVE, head.length) }, (_, row) => (
          <option key={row} value={row}>
            {rowWords(row + 1, beginningOf((head[row] ?? []).join(' · '), 40))}
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
                    <option value="">{t({ message: 'Left out', context: 'column' })}</option>
                    {ALL_KINDS.map((kind) => (
                      <option key={kind} value={kind}>
                        {i18n._(KINDS[kind])}
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
                    {beginningOf(cells[index] ?? '', 120)}
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
