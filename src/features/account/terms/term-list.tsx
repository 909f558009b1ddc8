import { plural, t } from '@lingui/core/macro';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { sortTerms, type Term, termKey } from '#lib/terms/term.ts';
import { TextField } from '#ui/form/text-field.tsx';

/** Rows that are shown; more are found by their words. */
const SHOWN = 20;

interface TermListProps {
  terms: readonly Term[];
  children: (term: Term) => ReactNode;
}

/** The terms in the order of the alphabet; of many, those that are looked for. */
export function TermList({ terms, children }: TermListProps) {
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const found = sortTerms(terms.filter((term) => isFound(term, words)));
  const more = found.length - SHOWN;
  const amount = formatNumber(more);
  return (
    <>
      {terms.length > SHOWN && (
        <TextField label={t`Find a term`} type="search" value={search} onChange={setSearch} />
      )}
      {found.length > 0 && (
        <ul aria-label={t`Terms`} className="divide-y divide-line border-y border-line">
          {found.slice(0, SHOWN).map((term) => (
            <li key={termKey(term)} className="py-2">
              {children(term)}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className="text-sm text-soft">
          {t`${plural(more, { one: 'One more: find it by its words.', other: `${amount} more: find them by their words.` })}`}
        </p>
      )}
      {words !== '' && found.length === 0 && (
        <p className="text-soft">{t`No term has these words.`}</p>
      )}
    </>
  );
}

const isFound = ({ source, translations }: Term, words: string): boolean =>
  words === '' ||
  [
    source,
    ...Object.values(translations).flatMap(({ use, forbidden }) => [...use, ...forbidden]),
  ].some((said) => said.toLowerCase().includes(words));
