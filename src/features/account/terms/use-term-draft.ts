import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { languageTag } from '#lib/terms/language-tag.ts';
import { type Term, termKey } from '#lib/terms/term.ts';
import { linesOf, readLines } from './term-lines.ts';

const NEW = { source: '', language: 'en', lines: '', stays: false, matchCase: false };

/** A term that is being written, and what is wrong with it once somebody has tried to save it. */
export function useTermDraft(term: Term | undefined, terms: readonly Term[]) {
  const [draft, setDraft] = useState(
    term ? { ...term, language: term.sourceLanguage, lines: linesOf(term.translations) } : NEW,
  );
  const [isTried, setTried] = useState(false);
  const tag = languageTag(draft.language);
  const { translations, bad } = readLines(draft.lines);
  const { stays, matchCase } = draft;
  const next: Term = {
    source: draft.source.trim(),
    sourceLanguage: tag ?? '',
    translations,
    stays,
    matchCase,
  };
  const faults = {
    source: sourceFault(
      next,
      terms.filter((one) => one !== term),
    ),
    language: tag === undefined ? t`A code such as en or pt-br.` : undefined,
    lines: linesFault(next, bad),
  };
  const none: Partial<typeof faults> = {};
  return {
    draft,
    change: (part: Partial<typeof NEW>) => setDraft({ ...draft, ...part }),
    faults: isTried ? faults : none,
    /** The term, if nothing is wrong with it. */
    finish: (): Term | undefined => {
      setTried(true);
      return Object.values(faults).every((fault) => fault === undefined) ? next : undefined;
    },
  };
}

function sourceFault(next: Term, others: readonly Term[]): string | undefined {
  if (next.source === '') return t`Write the term.`;
  return others.some((one) => termKey(one) === termKey(next))
    ? t`This term is in the list.`
    : undefined;
}

function linesFault({ stays, translations }: Term, bad: string | undefined): string | undefined {
  if (bad !== undefined)
    return t`A line begins with a language’s code and a colon, such as “de: Warenkorb”.`;
  return stays || Object.keys(translations).length > 0
    ? undefined
    : t`Write at least one language, or say that it stays as it is.`;
}
