import { t } from '@lingui/core/macro';
import type { Term } from '#lib/terms/term.ts';
import { Button } from '#ui/button.tsx';
import { CheckField } from '#ui/form/check-field.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { WordsField } from '#ui/form/words-field.tsx';
import { useTermDraft } from './use-term-draft.ts';

interface TermFormProps {
  /** The one that is changed; absent for a new one. */
  term?: Term;
  terms: readonly Term[];
  onSave: (term: Term) => void;
  onClose: () => void;
}

/** A term as it is written: each language a line. */
export function TermForm({ term, terms, onSave, onClose }: TermFormProps) {
  const { draft, change, faults, finish } = useTermDraft(term, terms);
  return (
    <form
      aria-label={term ? t`Edit a term` : t`Add a term`}
      className="grid gap-4"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const next = finish();
        if (next) onSave(next);
      }}
    >
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] items-start gap-4">
        <TextField
          label={t`Term in the source`}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press that opens the form
          autoFocus
          autoComplete="off"
          value={draft.source}
          error={faults.source}
          onChange={(source) => change({ source })}
        />
        <TextField
          label={t`Its language`}
          autoComplete="off"
          value={draft.language}
          error={faults.language}
          onChange={(language) => change({ language })}
        />
      </div>
      <WordsField
        label={t`In other languages`}
        hint={t`A line for each: “de: Warenkorb”. Other words for it behind a |, words that must not be used with a minus: “de: Warenkorb | -Einkaufswagen”.`}
        rows={3}
        value={draft.lines}
        error={faults.lines}
        onChange={(lines) => change({ lines })}
      />
      <CheckField
        label={t`A name: it stays as it is in every language`}
        checked={draft.stays}
        onChange={(stays) => change({ stays })}
      />
      <CheckField
        label={t`Only with these capital letters`}
        checked={draft.matchCase}
        onChange={(matchCase) => change({ matchCase })}
      />
      <div className="flex gap-2">
        <Button type="submit">{t`Save the term`}</Button>
        <Button tone="plain" className="px-2" onClick={onClose}>{t`Cancel`}</Button>
      </div>
    </form>
  );
}
