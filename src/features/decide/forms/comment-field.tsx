import { t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
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
  return (
    <CountedField
      ref={box}
      label={label}
      error={error}
      hint={hintOf(languages.filter(Boolean).map(languageName))}
      limit={COMMENT_LIMIT}
      kept={kept}
      rows={5}
      value={value}
      onChange={onChange}
    />
  );
}

/** By the names of the languages, of which there are two at most. */
function hintOf([one, other]: readonly string[]): string {
  const write =
    one !== undefined && other !== undefined
      ? t`Write in ${one} or ${other}: the translator reads it.`
      : one !== undefined && t`Write in ${one}: the translator reads it.`;
  return sentences([write, t`No personal details, please.`]);
}
