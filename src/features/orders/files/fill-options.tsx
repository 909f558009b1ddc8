import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import type { Missing } from '#lib/files/model/unit.ts';
import { languageName } from '#lib/text/languages.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import type { UnitType } from '#lib/text/units.ts';
import { sourcesOf } from '../compose/languages/languages.ts';
import { TargetLanguages } from '../compose/languages/target-languages.tsx';
import type { Offer } from '../draft/prices.ts';
import type { Options } from './options.ts';

const MISSING: readonly (readonly [Missing, MessageDescriptor])[] = [
  ['source', msg`The source text`],
  ['empty', msg`Empty`],
  ['omit', msg`The text is left out`],
];

interface FillOptionsProps {
  options: Options;
  /** Chosen, or guessed; empty where nothing is known. */
  source: string;
  offers: readonly Offer[];
  unit: UnitType;
  onChange: (part: Partial<Options>) => void;
}

/** From which language into which, and what may be put into the files. */
export function FillOptions({ options, source, offers, unit, onChange }: FillOptionsProps) {
  const { targets, overwrite, unapproved, missing, isProtected } = options;
  const language = languageName(source);
  const isGuessed = options.source === undefined && source !== '';
  return (
    <section
      aria-label={t`Languages`}
      className="grid grid-cols-[minmax(0,1fr)] content-start gap-4"
    >
      <SelectField
        label={t`Language of the texts`}
        hint={isGuessed && t`${language}, as the files say or as their texts look.`}
        value={source}
        onChange={(code) => onChange({ source: code || undefined })}
      >
        {source === '' && <option value="">{t`Choose a language`}</option>}
        {sourcesOf(offers).map((code) => (
          <option key={code} value={code}>
            {languageName(code)}
          </option>
        ))}
      </SelectField>
      <TargetLanguages
        draft={{ sourceLanguage: source, targets: [...targets], tier: 'standard' }}
        offers={offers}
        unit={unit}
        error={undefined}
        onChange={(next) => onChange({ targets: next })}
      />
      <SelectField
        label={t`Where a translation is missing`}
        value={missing ?? ''}
        // The options are these.
        onChange={(value) => onChange({ missing: (value || undefined) as Missing | undefined })}
      >
        <option value="">{t`Default of the format`}</option>
        {MISSING.map(([value, label]) => (
          <option key={value} value={value}>
            {i18n._(label)}
          </option>
        ))}
      </SelectField>
      <div className="grid gap-2">
        <CheckField
          label={t`Put in what is not approved yet`}
          hint={t`What is ready for review goes out too.`}
          checked={unapproved}
          onChange={(is) => onChange({ unapproved: is })}
        />
        <CheckField
          label={t`Write over what the files have`}
          hint={t`With what the account has approved.`}
          checked={overwrite}
          onChange={(is) => onChange({ overwrite: is })}
        />
        <CheckField
          label={t`Keep placeholders, tags and addresses in what is ordered`}
          hint={t`They are put into [[[ ]]], which nobody translates and nothing is paid for. In files that come back it is taken off.`}
          checked={isProtected}
          onChange={(is) => onChange({ isProtected: is })}
        />
      </div>
    </section>
  );
}
