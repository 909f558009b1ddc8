import type { ReactNode } from 'react';
import { Field } from '#ui/form/field.tsx';
import { KeptNote } from '#ui/form/kept-note.tsx';
import { Rating } from '#ui/form/rating.tsx';
import type { ApprovalDraft } from './approval.ts';

interface ApprovalFieldsProps {
  value: ApprovalDraft;
  /** The key in the store under which the form is kept. */
  kept: string;
  onChange: (value: ApprovalDraft) => void;
  /** Gengo's words about one of the API's fields. */
  errorAt: (field: string) => string | undefined;
}

export function ApprovalFields({ value, kept, onChange, errorAt }: ApprovalFieldsProps) {
  const change = (part: Partial<ApprovalDraft>) => onChange({ ...value, ...part });
  return (
    <>
      <Rating
        label="Rating"
        value={value.rating}
        error={errorAt('rating')}
        onChange={(rating) => change({ rating })}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-4">
        <Words
          label="Words for the translator (optional)"
          error={errorAt('for_translator')}
          value={value.forTranslator}
          onChange={(forTranslator) => change({ forTranslator })}
        />
        <Words
          label="Private words for Gengo (optional)"
          hint="Only Gengo’s staff read this."
          error={errorAt('for_mygengo')}
          value={value.forGengo}
          onChange={(forGengo) => change({ forGengo })}
        />
      </div>
      <p className="flex">
        <KeptNote of={kept} />
      </p>
      <Field label="Gengo may show this text publicly" error={errorAt('public')} inline>
        {(control) => (
          <input
            {...control}
            type="checkbox"
            checked={value.isPublic}
            onChange={(event) => change({ isPublic: event.target.checked })}
          />
        )}
      </Field>
    </>
  );
}

interface WordsProps {
  label: string;
  hint?: ReactNode;
  error: string | undefined;
  value: string;
  onChange: (value: string) => void;
}

function Words({ label, hint, error, value, onChange }: WordsProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <textarea
          {...control}
          rows={2}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
