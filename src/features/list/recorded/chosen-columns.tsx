import { t } from '@lingui/core/macro';
import { type ReactNode, useMemo } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { useDraft } from '#store/use-slot.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { type Column, COLUMNS, type Shown, shownOf } from '../rows/columns.tsx';
import { CHOSEN, FACTS } from './facts.ts';
import { RecordFact } from './record-fact.tsx';

/** All that can be chosen, by name: the list's own columns, and what the record tells. */
const ALL: readonly (readonly [name: string, column: Column])[] = [
  ...COLUMNS.map((column) => [column.label.id, column] as const),
  ...FACTS.map(({ name, ...column }) => {
    const draw: Column['draw'] = (job) => <RecordFact job={job} fact={name} />;
    const drawFolded: Column['draw'] = (job) => <RecordFact job={job} fact={name} isFolded />;
    return [name, { ...column, from: 'lg', draw, drawFolded }] as const;
  }),
];
const USUAL = COLUMNS.map(({ label }) => label.id);

interface ChosenColumnsProps {
  account: string;
  children: (shown?: Shown) => ReactNode;
}

/** The list with the columns that were chosen, and the choice of them. Kept in this browser. */
export function ChosenColumns({ account, children }: ChosenColumnsProps) {
  const { value, change } = useDraft(account, CHOSEN);
  const names = value ?? USUAL;
  const key = names.join();
  const shown = useMemo(
    () => shownOf(ALL.flatMap(([name, column]) => (key.split(',').includes(name) ? [column] : []))),
    [key],
  );
  return (
    <>
      <details className="relative mb-2 w-max sm:ms-auto">
        <summary className="button button-quiet button-small list-none">{t`Columns`}</summary>
        <fieldset
          aria-label={t`Columns`}
          className="absolute start-0 top-full z-20 mt-1 grid w-max gap-2 rounded-md border border-line bg-raised p-4 shadow-over sm:start-auto sm:end-0"
        >
          {ALL.map(([name, { label }]) => (
            <CheckField
              key={name}
              label={i18n._(label)}
              checked={names.includes(name)}
              onChange={(isShown) =>
                change(isShown ? [...names, name] : names.filter((one) => one !== name))
              }
            />
          ))}
        </fieldset>
      </details>
      {children(shown)}
    </>
  );
}
