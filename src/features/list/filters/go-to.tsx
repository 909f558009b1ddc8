import { type SubmitEvent, useId, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { FieldNotes, noteIds } from '#ui/form/field-notes.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';

/** Gengo's ids are decimal numbers; one may be pasted with a `#` before it. */
const ID = /^\s*#?(\d{1,20})\s*$/;
const NO_ID = 'An id is a number.';

/** Leads to a translation by its id: to its row where it is listed, else to its own page. */
export function GoTo({ reveal }: { reveal: (jobId: string) => boolean }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const id = useId();
  const shortcut = useShortcut('goTo');
  useKeys({ goTo: () => field.current?.select() });
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [, jobId] = ID.exec(text) ?? [];
    setError(jobId === undefined ? NO_ID : undefined);
    if (jobId === undefined) field.current?.select();
    else if (!reveal(jobId)) void navigate(paths.job(jobId));
  };
  return (
    <form
      aria-label="Go to a translation"
      onSubmit={go}
      className="flex flex-wrap items-center gap-x-2 gap-y-1"
    >
      <div className="relative w-40">
        <input
          ref={field}
          inputMode="numeric"
          aria-label="Translation id"
          aria-invalid={error ? true : undefined}
          aria-describedby={noteIds(id, { error }).describedBy}
          aria-keyshortcuts={shortcut}
          placeholder="Go to id"
          className="control pe-10"
          value={text}
          onChange={({ target }) => {
            setText(target.value);
            setError(undefined);
          }}
        />
        {text === '' && (
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center">
            <KeyHint action="goTo" />
          </span>
        )}
      </div>
      <Button type="submit">Go</Button>
      {/* As wide as the field and button above, and no wider, so that nothing moves aside. */}
      <div className="w-0 min-w-full empty:hidden">
        <FieldNotes id={id} error={error} />
      </div>
    </form>
  );
}
