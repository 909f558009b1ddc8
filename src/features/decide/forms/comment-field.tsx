import type { Ref } from 'react';
import { COMMENT_LIMIT } from '#lib/comment-limit.ts';
import { languageName } from '#lib/text/languages.ts';
import { formatNumber } from '#lib/numbers.ts';
import { Field } from '#ui/form/field.tsx';
import { KeptNote } from '#ui/form/kept-note.tsx';

interface CommentFieldProps {
  label: string;
  /** Codes of the languages that the translator knows; none: nothing is said of languages. */
  languages: readonly string[];
  value: string;
  error: string | undefined;
  /** The key in the store under which the comment is kept. */
  kept: string;
  box?: Ref<HTMLTextAreaElement>;
  onChange: (value: string) => void;
}

/** A comment to a translator, who knows two languages for certain. */
export function CommentField({
  label,
  languages,
  value,
  error,
  kept,
  box,
  onChange,
}: CommentFieldProps) {
  const known = languages.filter(Boolean).map(languageName).join(' or ');
  return (
    <Field
      label={label}
      error={error}
      hint={
        <span className="flex flex-wrap justify-between gap-x-4">
          <span>
            {known && `Write in ${known}: the translator reads it. `}No personal details, please.
          </span>
          <span className="tabular-nums">
            {formatNumber(value.length)} of {formatNumber(COMMENT_LIMIT)}
          </span>
          <KeptNote of={kept} className="basis-full" />
        </span>
      }
    >
      {(control) => (
        <textarea
          {...control}
          ref={box}
          rows={5}
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
