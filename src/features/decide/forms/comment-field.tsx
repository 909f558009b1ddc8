import type { Ref } from 'react';
import { COMMENT_LIMIT } from '#lib/text/comment-limit.ts';
import { languageName } from '#lib/text/languages.ts';
import { CountedField } from '#ui/form/counted-field.tsx';

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
    <CountedField
      ref={box}
      label={label}
      error={error}
      hint={
        <>{known && `Write in ${known}: the translator reads it. `}No personal details, please.</>
      }
      limit={COMMENT_LIMIT}
      kept={kept}
      rows={5}
      value={value}
      onChange={onChange}
    />
  );
}
