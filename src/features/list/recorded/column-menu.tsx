import { t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { useDraft } from '#store/use-slot.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { allColumns, USUAL_NAMES } from './all-columns.tsx';
import { CHOSEN } from './facts.ts';

interface ColumnMenuProps {
  account: string;
  hasRecord: boolean;
}

/** The choice of columns. Kept in this browser. */
export function ColumnMenu({ account, hasRecord }: ColumnMenuProps) {
  const { value, change } = useDraft(account, CHOSEN);
  const names = value ?? USUAL_NAMES;
  return (
    <details className="relative max-md:hidden">
      <summary className="button button-plain button-small list-none">{t`Columns`}</summary>
      <fieldset
        aria-label={t`Columns`}
        className="absolute end-0 top-full z-20 mt-1 grid w-max gap-2 rounded-md border border-line bg-raised p-4 shadow-over"
      >
        {allColumns(hasRecord).map(([name, { label }]) => (
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
  );
}
