import { t } from '@lingui/core/macro';
import { useMemo } from 'react';
import { listed } from '#lib/language/write.ts';
import { languageName } from '#lib/text/languages.ts';
import { tierName } from '#lib/order/tier-words.ts';
import type { UnitType } from '#lib/text/units.ts';
import { type OrderDraft } from '#lib/order/order-draft.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { SelectField } from '#ui/form/select-field.tsx';
import { sourcesOf, tierOptions, withSource } from './languages.ts';
import type { Offer } from '../../draft/prices.ts';
import { TargetLanguages } from './target-languages.tsx';
import type { ChangeDraft } from '../../draft/use-order-draft.ts';

interface LanguagesPartProps {
  draft: Pick<OrderDraft, 'sourceLanguage' | 'targets' | 'tier'>;
  offers: readonly Offer[];
  /** The language that the texts look like. */
  suggested: string | undefined;
  unit: UnitType;
  faultAt: (field: keyof OrderDraft) => string | undefined;
  change: ChangeDraft;
}

/** From which language, in which quality, into which: only what Gengo offers can be chosen. */
export function LanguagesPart({
  draft,
  offers,
  suggested,
  unit,
  faultAt,
  change,
}: LanguagesPartProps) {
  const announce = useAnnounce();
  const { sourceLanguage } = draft;
  const language = languageName(suggested ?? '');
  const sources = useMemo(() => sourcesOf(offers), [offers]);
  const chooseSource = (code: string) =>
    change((now) => {
      const { draft: next, dropped } = withSource(now, code, offers);
      if (dropped.length > 0) {
        const names = listed(dropped.map(languageName));
        const source = languageName(code);
        announce(t`No longer chosen, as Gengo does not offer it from ${source}: ${names}.`);
      }
      return next;
    });
  return (
    <>
      <div className="grid gap-x-8 gap-y-4 max-lg:md:grid-cols-2">
        <SelectField
          label={t`Language of the texts`}
          error={faultAt('sourceLanguage')}
          hint={
            suggested !== undefined &&
            suggested !== sourceLanguage && (
              <span className="flex flex-wrap items-center gap-x-2">
                {t`The texts look like ${language}.`}
                <Button tone="plain" className="px-1" onClick={() => chooseSource(suggested)}>
                  {t`Use ${language}`}
                </Button>
              </span>
            )
          }
          value={sourceLanguage}
          onChange={chooseSource}
        >
          <option value="">{t`Choose a language`}</option>
          {sources.map((code) => (
            <option key={code} value={code}>
              {languageName(code)}
            </option>
          ))}
        </SelectField>
        <RadioGroup
          label={t`Quality`}
          inline
          error={faultAt('tier')}
          options={tierOptions(draft, offers).map(({ code, reason }) => ({
            value: code,
            label: tierName(code),
            reason,
          }))}
          value={draft.tier}
          onChange={(tier) => change((now) => ({ ...now, tier }))}
        />
      </div>
      <TargetLanguages
        draft={draft}
        offers={offers}
        unit={unit}
        error={faultAt('targets')}
        onChange={(targets) => change((now) => ({ ...now, targets }))}
      />
    </>
  );
}
