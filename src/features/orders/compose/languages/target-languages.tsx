import { t } from '@lingui/core/macro';
import { useId, useState } from 'react';
import { languageName } from '#lib/text/languages.ts';
import type { UnitType } from '#lib/text/units.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { formatPrice, listed } from '#lib/language/write.ts';
import { CheckLine } from '#ui/form/check-line.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { FieldNotes, noteIds } from '#ui/form/field-notes.tsx';
import { LanguageSetsPart } from './language-sets-part.tsx';
import { targetOptions } from './languages.ts';
import type { Offer } from '../../draft/prices.ts';

interface TargetLanguagesProps {
  draft: Pick<OrderDraft, 'sourceLanguage' | 'targets' | 'tier'>;
  offers: readonly Offer[];
  unit: UnitType;
  error: string | undefined;
  onChange: (targets: string[]) => void;
}

function priceOf({ unit_price, currency }: Offer, unit: UnitType): string {
  const price = formatPrice(unit_price, currency);
  return unit === 'character' ? t`${price} a character` : t`${price} a word`;
}

/** By its name, or as Gengo or a file writes it. */
const isNamed = (code: string, sought: string): boolean =>
  `${languageName(code)} ${code}`.toLowerCase().includes(sought.trim().toLowerCase());

/** Boxes to tick: each language is a translation of each text. What is not offered stays, with its reason. */
export function TargetLanguages({ draft, offers, unit, error, onChange }: TargetLanguagesProps) {
  const id = useId();
  const [sought, setSought] = useState('');
  const { targets, sourceLanguage } = draft;
  const toggle = (code: string) =>
    onChange(targets.includes(code) ? targets.filter((one) => one !== code) : [...targets, code]);
  const chosen = listed(targets.map(languageName));
  const all = targetOptions(draft, offers);
  // What can be chosen comes first.
  const offered = all.filter(({ offer }) => offer);
  const options = [...offered, ...all.filter(({ offer }) => !offer)].filter(({ code }) =>
    isNamed(code, sought),
  );
  return (
    <fieldset
      aria-invalid={error ? true : undefined}
      aria-describedby={noteIds(id, { error }).describedBy}
      className="grid min-w-0 gap-1"
    >
      <legend className="mb-1 font-medium">{t`Translate into`}</legend>
      <TextField
        label={t`Find a language`}
        isLabelHidden
        placeholder={t`Find a language`}
        value={sought}
        onChange={setSought}
      />
      {/* Locked, it does not scroll, since nothing in it takes the focus: what is chosen stands below. */}
      <div className="h-64 overflow-y-auto rounded-sm border border-edge bg-raised py-1 in-disabled:overflow-hidden">
        {options.map(({ code, offer, reason }) => {
          const isChosen = targets.includes(code);
          return (
            <CheckLine
              key={code}
              label={languageName(code)}
              // Before a source is chosen one sentence says it for all.
              note={offer ? priceOf(offer, unit) : sourceLanguage && reason}
              checked={isChosen}
              // What was chosen before Gengo withdrew it can be taken away, and nothing else.
              isOff={reason !== undefined && !isChosen}
              onToggle={() => toggle(code)}
            />
          );
        })}
        {options.length === 0 && (
          <p className="px-3 py-2 text-soft">{t`No language is called so.`}</p>
        )}
      </div>
      <LanguageSetsPart
        targets={targets}
        offered={offered.map(({ code }) => code)}
        onChange={onChange}
      />
      <FieldNotes
        id={id}
        error={error}
        hint={
          sourceLanguage === ''
            ? t`Choose the language of the texts first.`
            : targets.length > 0 && t`Chosen: ${chosen}.`
        }
      />
    </fieldset>
  );
}
