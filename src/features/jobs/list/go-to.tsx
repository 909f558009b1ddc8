import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/use-keys.tsx';

/** Gengo's ids are decimal numbers; one may be pasted with a `#` before it. */
const ID = /^\s*#?(\d{1,20})\s*$/;

/** Leads to a translation by its id: to its row where it is listed, else to its own page. */
export function GoTo({ reveal }: { reveal: (jobId: string) => boolean }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const shortcut = useShortcut('goTo');
  useKeys({ goTo: () => field.current?.select() });
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [, jobId] = ID.exec(text) ?? [];
    if (jobId === undefined) field.current?.select();
    else if (!reveal(jobId)) void navigate(paths.job(jobId));
  };
  return (
    <form aria-label="Go to a translation" onSubmit={go} className="flex items-center gap-2">
      <div className="relative w-40">
        <input
          ref={field}
          inputMode="numeric"
          aria-label="Translation id"
          aria-keyshortcuts={shortcut}
          placeholder="Go to id"
          className="control pe-10"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        {text === '' && (
          <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center">
            <KeyHint action="goTo" />
          </span>
        )}
      </div>
      <Button type="submit">Go</Button>
    </form>
  );
}
