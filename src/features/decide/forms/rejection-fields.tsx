import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { i18n } from '#lib/language/i18n.ts';
import { RadioGroup } from '#ui/form/radio-group.tsx';
import { CommentField } from './comment-field.tsx';
import type { RejectionDraft } from './rejection.ts';

const REASONS = [
  { value: 'quality', label: msg`Quality` },
  { value: 'incomplete', label: msg`Incomplete` },
  { value: 'other', label: msg`Something else` },
] as const;

/** What a reason means, once it is chosen. */
const MEANINGS: Partial<Record<RejectionDraft['reason'], MessageDescriptor>> = {
  quality: msg`Wrong, or not how the language is written.`,
  incomplete: msg`Something was left out.`,
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
  /** What canceling gives back. */
  givenBack: string;
}

export function RejectionFields({ value, onChange, errorAt, ...about }: RejectionFieldsProps) {
  const change = (part: Partial<RejectionDraft>) => onChange({ ...value, ...part });
  const meaning = MEANINGS[value.reason];
  const amount = about.givenBack;
  return (
    <>
      <RadioGroup
        label={t`What is wrong`}
        options={REASONS.map(({ value: reason, label }) => ({
          value: reason,
          label: i18n._(label),
        }))}
        inline
        value={value.reason}
        hint={meaning ? i18n._(meaning) : '\u00A0'}
        error={errorAt('reason')}
        onChange={(reason) => change({ reason })}
      />
      <CommentField
        label={t`Why, in your words`}
        languages={about.languages}
        kept={about.kept}
        value={value.comment}
        error={errorAt('comment')}
        onChange={(comment) => change({ comment })}
      />
      <RadioGroup
        label={t`What next`}
        options={[
          {
            value: 'requeue',
            label: t`Another translator starts over`,
            hint: t`Nothing more is charged.`,
          },
          {
            value: 'cancel',
            label: t`Cancel it`,
            hint: t`Nobody translates it; ${amount} goes back to your balance.`,
          },
        ]}
        value={value.followUp}
        error={errorAt('follow_up')}
        onChange={(followUp) => change({ followUp })}
      />
    </>
  );
}
