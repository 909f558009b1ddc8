import { t } from '@lingui/core/macro';
import { type SubmitEvent, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Button } from '#ui/button.tsx';
import { NumberField } from '#ui/form/text-field.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';

/** Gengo's ids are decimal numbers; one may be pasted with a `#` before it. */
const ID = /^\s*#?(\d{1,20})\s*$/;

/** Leads to a translation by its id: to its row where it is listed, else to its own page. */
export function GoTo({ reveal }: { reveal: (jobId: string) => boolean }) {
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<string>();
  const shortcut = useShortcut('goTo');
  useKeys({ goTo: () => field.current?.select() });
  const go = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const [, jobId] = ID.exec(text) ?? [];
    setError(jobId === undefined ? t`An id is a number.` : undefined);
    if (jobId === undefined) field.current?.select();
    else if (!reveal(jobId)) void navigate(paths.job(jobId));
  };
  return (
    <form aria-label={t`Go to a translation`} onSubmit={go} className="flex items-start gap-x-1">
      <NumberField
        ref={field}
        label={t`Translation id`}
        isLabelHidden
        error={error}
        className="w-28"
        controlClass="min-h-8 py-1 pe-10 text-sm"
        aria-keyshortcuts={shortcut}
        placeholder={t`Go to id`}
        inside={text === '' && <KeyHint action="goTo" />}
        value={text}
        onChange={(words) => {
          setText(words);
          setError(undefined);
        }}
      />
      <Button type="submit" className="button-small min-h-8">{t`Go`}</Button>
    </form>
  );
}
