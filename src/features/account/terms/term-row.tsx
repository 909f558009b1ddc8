import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import type { Term } from '#lib/terms/term.ts';
import { Button } from '#ui/button.tsx';

interface TermRowProps {
  term: Term;
  onEdit: () => void;
  onRemove: () => void;
}

/** One term with what it is called in each language. */
export function TermRow({ term, onEdit, onRemove }: TermRowProps) {
  const { source, sourceLanguage, translations, stays, matchCase } = term;
  return (
    <div className="flex flex-wrap items-start gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1 basis-60">
        <p className="font-medium wrap-anywhere">
          <Words language={sourceLanguage}>{source}</Words>{' '}
          <span className="text-sm font-normal text-soft">
            {sourceLanguage}
            {stays && <> · {t`stays as it is`}</>}
            {matchCase && <> · {t`with these capital letters`}</>}
          </span>
        </p>
        {Object.entries(translations).map(([language, { use, forbidden }]) => (
          <p key={language} className="text-sm wrap-anywhere">
            <span className="text-soft">{language}</span> <Several language={language} all={use} />
            {forbidden.length > 0 && (
              <span className="text-bad">
                {use.length > 0 && ' · '}
                <Trans>
                  not: <Several language={language} all={forbidden} />
                </Trans>
              </span>
            )}
          </p>
        ))}
      </div>
      <div className="flex">
        <Button tone="plain" className="button-small px-2" onClick={onEdit}>
          <Trans>
            Edit<span className="sr-only"> {source}</span>
          </Trans>
        </Button>
        <Button tone="plain" className="button-small px-2" onClick={onRemove}>
          <Trans>
            Remove<span className="sr-only"> {source}</span>
          </Trans>
        </Button>
      </div>
    </div>
  );
}

/** What else it may be called. */
const Several = ({ language, all }: { language: string; all: readonly string[] }) =>
  all.map((words, index) => (
    <span key={words}>
      {index > 0 && ' / '}
      <Words language={language}>{words}</Words>
    </span>
  ));

const Words = ({ language, children }: { language: string; children: ReactNode }) => (
  <bdi lang={toLocale(language)} dir={textDirection(language)}>
    {children}
  </bdi>
);
