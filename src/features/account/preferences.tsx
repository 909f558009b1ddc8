import { t } from '@lingui/core/macro';
import { HOLD_SECONDS, REVIEW_HOURS } from '#lib/preferences.ts';
import { LANGUAGES } from '#lib/language/spoken-languages.ts';
import { CheckField } from '#ui/form/check-field.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { chooseLanguage, spokenLanguage } from '#ui/hooks/language.ts';
import { THEMES, themeWords, useTheme } from '#ui/hooks/use-theme.ts';
import { Part } from './part.tsx';
import { NotifyPreference } from './preferences-notify.tsx';
import { NumberPreference } from './preferences-number.tsx';
import { useSavedPreferences } from './use-saved-preferences.ts';

/** What a person may choose: language and theme for this browser, the desk for this account in it. */
export function Preferences({ account }: { account: string | undefined }) {
  const [theme, choose] = useTheme();
  const options = THEMES.map((value) => ({ value, label: themeWords(value) }));
  return (
    <Part title={t`Preferences`}>
      <SelectField label={t`Language`} value={spokenLanguage()} onChange={chooseLanguage}>
        {Object.entries(LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </SelectField>
      <RadioGroup label={t`Theme`} inline options={options} value={theme} onChange={choose} />
      {account !== undefined && <DeskPreferences account={account} />}
    </Part>
  );
}

function DeskPreferences({ account }: { account: string }) {
  const { value, said, save } = useSavedPreferences(account);
  return (
    <>
      <NumberPreference
        label={t`Hours until Gengo approves by itself`}
        hint={t`From delivery; accounts differ. The review desk estimates its deadlines by it. Usually 120.`}
        limits={REVIEW_HOURS}
        value={value.reviewHours}
        onChange={(reviewHours) => save({ reviewHours })}
      />
      <NumberPreference
        label={t`Seconds in which a decision can be undone`}
        hint={
          value.holdSeconds === 0
            ? t`0: decisions go to Gengo at once, and nothing can be undone.`
            : t`A decision goes to Gengo only then. 0 sends at once. Usually 8.`
        }
        limits={HOLD_SECONDS}
        value={value.holdSeconds}
        onChange={(holdSeconds) => save({ holdSeconds })}
      />
      <RadioGroup
        label={t`After a decision`}
        inline
        options={[
          { value: 'next', label: t`Show the next translation` },
          { value: 'stay', label: t`Stay where I am` },
        ]}
        value={value.afterDecision}
        onChange={(afterDecision) => save({ afterDecision })}
      />
      <CheckField
        label={t`Hide what is decided from the queue`}
        checked={value.hideDecided}
        onChange={(hideDecided) => save({ hideDecided })}
      />
      <NotifyPreference account={account} />
      <p className={`min-h-6 text-sm ${said.tone}`}>{said.words}</p>
    </>
  );
}
