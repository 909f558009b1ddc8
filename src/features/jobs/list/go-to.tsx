import { type SubmitEvent, useRef } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { useKeys, useShortcut } from '#ui/use-keys.tsx';

/** Gengo's ids are decimal numbers; one may be pasted with a `#` before it. */
const ID = /^\s*#?(\d{1,20})\s*$/;

/** Leads to a translation by its id: to its row where it is listed, else to its own page. */
export function GoTo({ reveal }: { reveal: (jobId: string) => boolean }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const shortcut = useShortcut('goTo');
  useKeys({ goTo: () => field.current?.focus() });
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [, jobId] = ID.exec(field.current?.value ?? '') ?? [];
    if (jobId === undefined) field.current?.focus();
    else if (!reveal(jobId)) void navigate(paths.job(jobId));
  };
  return (
    <form aria-label="Go to a translation" onSubmit={go} className="flex items-end gap-2">
      <Field label="Go to translation">
        {(control) => (
          <input
            ref={field}
            inputMode="numeric"
            required
            pattern="\s*#?\d{1,20}\s*"
            title="A translation's id: digits"
            placeholder="Id"
            aria-keyshortcuts={shortcut}
            {...control}
          />
        )}
      </Field>
      <Button type="submit">Go</Button>
    </form>
  );
}
