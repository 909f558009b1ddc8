import { t } from '@lingui/core/macro';
import { CheckField } from '#ui/form/check-field.tsx';
import { KeptNote } from '#ui/form/kept-note.tsx';
import { Rating } from '#ui/form/rating.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import type { ApprovalDraft } from '../approval.ts';

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
        label={t`Rating`}
        value={value.rating}
        error={errorAt('rating')}
        onChange={(rating) => change({ rating })}
      />
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,20rem),1fr))] gap-4">
        <WordsField
          rows={2}
          label={t`Words for the translator (optional)`}
          error={errorAt('for_translator')}
          value={value.forTranslator}
          onChange={(forTranslator) => change({ forTranslator })}
        />
        <WordsField
          rows={2}
          label={t`Private words for Gengo (optional)`}
          hint={t`Only Gengo’s staff read this.`}
          error={errorAt('for_mygengo')}
          value={value.forGengo}
          onChange={(forGengo) => change({ forGengo })}
        />
      </div>
      <p className="flex">
        <KeptNote of={kept} />
      </p>
      <CheckField
        label={t`Gengo may show this text publicly`}
        error={errorAt('public')}
        checked={value.isPublic}
        onChange={(isPublic) => change({ isPublic })}
      />
    </>
  );
}
