import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { type Term, termKey } from '#lib/terms/term.ts';
import { ChooseFiles } from '#ui/form/choose-files.tsx';
import { useTerms } from '#ui/hooks/use-terms.ts';
import { Button } from '#ui/button.tsx';
import { Part } from '../part.tsx';
import { TermForm } from './term-form.tsx';
import { TermList } from './term-list.tsx';
import { TermRow } from './term-row.tsx';
import { saveTermsFile } from './terms-file.ts';
import { useTermsSaving } from './use-terms-saving.ts';

/** The customer's list of terms: what each is called in each language, and what it is not to be called. */
export function TermsPart({ account }: { account: string }) {
  const home = useTerms(account);
  const { said, add, remove, importFiles } = useTermsSaving(home);
  /** The key of the term whose form is open; empty for a new one. */
  const [edited, setEdited] = useState<string>();
  const addButton = useRef<HTMLButtonElement>(null);
  const close = () => {
    setEdited(undefined);
    addButton.current?.focus();
  };
  const form = (term?: Term) => (
    <TermForm
      {...(term && { term })}
      terms={home.terms}
      onSave={(next) => {
        add(next, term);
        close();
      }}
      onClose={close}
    />
  );
  const languages = [...new Set(home.terms.map(({ sourceLanguage }) => sourceLanguage))];
  return (
    <Part title={t`Terms`}>
      <p className="text-sm text-soft">
        {t`What your terms are called in each language. The checks tell where a translation says something else.`}
      </p>
      <TermList terms={home.terms}>
        {(term) =>
          edited === termKey(term) ? (
            form(term)
          ) : (
            <TermRow
              term={term}
              onEdit={() => setEdited(termKey(term))}
              onRemove={() => {
                remove(term);
                addButton.current?.focus();
              }}
            />
          )
        }
      </TermList>
      {edited === '' && form()}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          ref={addButton}
          reason={edited === '' ? t`Save the new one first.` : undefined}
          onClick={() => setEdited('')}
        >
          {t`Add a term`}
        </Button>
        <ChooseFiles label={t`Import CSV or TBX`} onFiles={(files) => void importFiles(files)} />
        {languages.map((language) => (
          <Button
            key={language}
            tone="plain"
            className="px-2"
            onClick={() => saveTermsFile(home.terms, language)}
          >
            <Trans>
              Save as CSV<span className="sr-only">, terms in {language}</span>
            </Trans>
          </Button>
        ))}
      </div>
      <output className={`min-h-6 text-sm ${said.tone}`}>{said.words}</output>
    </Part>
  );
}
