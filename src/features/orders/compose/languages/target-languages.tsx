import { useId } from 'react';
import { languageName } from '#lib/text/languages.ts';
import type { OrderDraft } from '#lib/order/order-draft.ts';
import { formatPrice } from '#lib/money/price.ts';
import { FieldNotes, noteIds } from '#ui/form/field-notes.tsx';
import { targetOptions } from './languages.ts';
import type { Offer } from '../../draft/prices.ts';

interface TargetLanguagesProps {
  draft: Pick<OrderDraft, 'sourceLanguage' | 'targets' | 'tier'>;
  offers: readonly Offer[];
  unit: string;
  error: string | undefined;
  onChange: (targets: string[]) => void;
}

/** Boxes to tick: each language is a translation of each text. What is not offered stays, with its reason. */
export function TargetLanguages({ draft, offers, unit, error, onChange }: TargetLanguagesProps) {
  const id = useId();
  const { targets, sourceLanguage } = draft;
  const toggle = (code: string) =>
    onChange(targets.includes(code) ? targets.filter((one) => one !== code) : [...targets, code]);
  const all = targetOptions(draft, offers);
  // What can be chosen comes first.
  const options = [...all.filter(({ offer }) => offer), ...all.filter(({ offer }) => !offer)];
  return (
    <fieldset
      aria-invalid={error ? true : undefined}
      aria-describedby={noteIds(id, { error }).describedBy}
      className="grid min-w-0 gap-1"
    >
      <legend className="mb-1 font-medium">Translate into</legend>
      {/* Locked, it does not scroll, since nothing in it takes the focus: what is chosen stands below. */}
      <div className="h-64 overflow-y-auto rounded-sm border border-edge bg-raised py-1 in-disabled:overflow-hidden">
        {options.map(({ code, offer, reason }) => (
          <TargetLanguage
            key={code}
            name={languageName(code)}
            // Before a source is chosen one sentence says it for all.
            note={
              offer
                ? `${formatPrice(offer.unit_price, offer.currency)} a ${unit}`
                : sourceLanguage && reason
            }
            isChosen={targets.includes(code)}
            isOffered={reason === undefined}
            onToggle={() => toggle(code)}
          />
        ))}
      </div>
      <FieldNotes
        id={id}
        error={error}
        hint={
          sourceLanguage === ''
            ? 'Choose the language of the texts first.'
            : targets.length > 0 && `Chosen: ${targets.map(languageName).join(', ')}.`
        }
      />
    </fieldset>
  );
}

interface TargetLanguageProps {
  name: string;
  note: string | undefined;
  isChosen: boolean;
  isOffered: boolean;
  onToggle: () => void;
}

function TargetLanguage({ name, note, isChosen, isOffered, onToggle }: TargetLanguageProps) {
  const id = useId();
  // What was chosen before Gengo withdrew it can be taken away, and nothing else.
  const isOff = !isOffered && !isChosen;
  return (
    <label
      className={`flex items-baseline gap-x-2 px-3 py-1.5 hover:bg-sunken ${isOff ? 'text-soft' : ''}`}
    >
      <input
        type="checkbox"
        aria-label={name}
        aria-describedby={note ? id : undefined}
        aria-disabled={isOff || undefined}
        checked={isChosen}
        onChange={() => {
          if (!isOff) onToggle();
        }}
      />
      <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-3">
        {name}
        {note && (
          <span id={id} className="text-sm text-soft tabular-nums">
            {note}
          </span>
        )}
      </span>
    </label>
  );
}
