import { RadioGroup } from '#ui/form/radio-group.tsx';
import { CommentField } from './comment-field.tsx';
import type { RejectionDraft } from './rejection.ts';

const REASONS = [
  { value: 'quality', label: 'Quality' },
  { value: 'incomplete', label: 'Incomplete' },
  { value: 'other', label: 'Something else' },
] as const;

/** What a reason means, once it is chosen. */
const MEANINGS: Partial<Record<RejectionDraft['reason'], string>> = {
  quality: 'Wrong, or not how the language is written.',
  incomplete: 'Something was left out.',
};

interface RejectionFieldsProps {
  value: RejectionDraft;
  /** The key in the store under which the form is kept. */
  kept: string;
  onChange: (value: RejectionDraft) => void;
  /** What is wrong with one of the API's fields. */
  errorAt: (field: string) => string | undefined;
  /** Codes of the languages that the translator knows. */
  languages: readonly string[];
  /** What canceling gives back, in words that end a sentence. */
  refund: string;
}

export function RejectionFields({ value, onChange, errorAt, ...about }: RejectionFieldsProps) {
  const change = (part: Partial<RejectionDraft>) => onChange({ ...value, ...part });
  return (
    <>
      <RadioGroup
        label="What is wrong"
        options={REASONS}
        inline
        value={value.reason}
        hint={MEANINGS[value.reason] ?? '\u00A0'}
        error={errorAt('reason')}
        onChange={(reason) => change({ reason })}
      />
      <CommentField
        label="Why, in your words"
        languages={about.languages}
        kept={about.kept}
        value={value.comment}
        error={errorAt('comment')}
        onChange={(comment) => change({ comment })}
      />
      <RadioGroup
        label="What next"
        options={[
          {
            value: 'requeue',
            label: 'Another translator starts over',
            hint: 'Nothing more is charged.',
          },
          { value: 'cancel', label: 'Cancel it', hint: `Nobody translates it; ${about.refund}.` },
        ]}
        value={value.followUp}
        error={errorAt('follow_up')}
        onChange={(followUp) => change({ followUp })}
      />
    </>
  );
}
