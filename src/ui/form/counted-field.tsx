import { t } from '@lingui/core/macro';
import { formatNumber } from '#lib/language/write.ts';
import { KeptNote } from './kept-note.tsx';
import { WordsField, type WordsFieldProps } from './words-field.tsx';

interface CountedFieldProps extends WordsFieldProps {
  value: string;
  /** How many characters there may be. */
  limit: number;
  /** The key in the store under which it is kept. */
  kept: string;
}

/** A text that is kept as it is typed, with how long it is, and may be. */
export function CountedField({ hint, limit, kept, ...words }: CountedFieldProps) {
  const length = formatNumber(words.value.length);
  const most = formatNumber(limit);
  return (
    <WordsField
      {...words}
      hint={
        <span className="flex flex-wrap justify-between gap-x-4">
          <span>{hint}</span>
          <KeptNote of={kept} className="grow basis-40" />
          <span className="tabular-nums">{t`${length} of ${most}`}</span>
        </span>
      }
    />
  );
}
