import { msg, plural, t } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { i18n } from '#lib/language/i18n.ts';
import { compareWords, formatNumber, listed } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { Button } from '#ui/button.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { MARKS, type Mark } from './filter.ts';
import type { Filtering } from './use-filter.ts';

/** As the rows have them. */
const WORDS: Readonly<Record<Mark, MessageDescriptor>> = {
  errors: msg`Errors`,
  asks: msg`Asks`,
  corrected: msg`Corrected`,
  new: msg({ message: 'New', context: 'comment' }),
  file: msg`File`,
  left: msg`Not clean`,
};

/** Which of those that wait are shown: by what is to be known before one is opened, and by language. */
export function FilterBar({ filtering }: { filtering: Filtering }) {
  const { filter, set } = filtering;
  return (
    <fieldset aria-label={t`Show only`} className="grid gap-1">
      <div className="flex flex-wrap gap-1">
        {MARKS.map((mark) => {
          const isOn = filter.mark === mark;
          // A look for clean ones led here (`api/job/here/left-out.ts`): no row shows it.
          if (mark === 'left' && !isOn) return null;
          return (
            <Button
              key={mark}
              aria-pressed={isOn}
              className="button-small px-1.5 text-xs"
              onClick={() => set({ ...filter, mark: isOn ? undefined : mark })}
            >
              {i18n._(WORDS[mark])}
            </Button>
          );
        })}
      </div>
      <Languages filtering={filtering} />
      <Read filtering={filtering} />
    </fieldset>
  );
}

function Languages({ filtering: { filter, set, ask, looked } }: { filtering: Filtering }) {
  const known = [...(looked?.languages ?? [])];
  const missing = filter.language !== undefined && !looked?.languages.has(filter.language);
  const all = missing ? [...known, [filter.language ?? '', 0] as const] : known;
  const options = all
    .map(([code, count]) => ({ code, count, name: languageName(code) }))
    .toSorted((a, b) => compareWords(a.name, b.name));
  return (
    <SelectField
      label={t`Language`}
      isLabelHidden
      value={filter.language ?? ''}
      // Which there are is read when somebody comes to it.
      onFocus={ask}
      onPointerEnter={ask}
      onChange={(code) => set({ ...filter, language: code === '' ? undefined : code })}
    >
      <option value="">{t`All languages`}</option>
      {options.map(({ code, count, name }) => (
        <option key={code} value={code}>
          {withCount(name, count)}
        </option>
      ))}
    </SelectField>
  );
}

function withCount(words: string, count: number): string {
  const amount = formatNumber(count);
  return t`${words} (${amount})`;
}

/** How many fit, and of how many that is known. */
function Read({ filtering: { isOn, looked } }: { filtering: Filtering }) {
  if (!isOn || !looked) return null;
  const { fits, read, of } = looked;
  const fit = fits.size;
  const [some, known, all] = [formatNumber(fit), formatNumber(read), formatNumber(of)];
  const words =
    read === of
      ? [plural(fit, { one: `${some} of ${all} shown`, other: `${some} of ${all} shown` })]
      : [
          plural(fit, { one: `${some} shown`, other: `${some} shown` }),
          plural(read, { one: `${known} of ${all} read`, other: `${known} of ${all} read` }),
        ];
  return <output className="text-sm text-soft tabular-nums">{listed(words)}</output>;
}
