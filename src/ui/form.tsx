import { type ReactNode, type SubmitEvent, useEffect, useRef } from 'react';
import { Button, type ButtonTone } from './button.tsx';

interface FormProps {
  /** Names the form for screen readers. */
  label: string;
  /** What went wrong with sending, above the button; undefined while nothing did. */
  problem: ReactNode | undefined;
  /** Another object for each refusal: focus then goes to the first field that says an error. */
  refusal: object | undefined;
  pending: boolean;
  /** One form of a page has the prominent button; what cannot be undone and takes away is `danger`. */
  tone?: Extract<ButtonTone, 'primary' | 'quiet' | 'danger'>;
  submitLabel: string;
  pendingLabel: string;
  /** Why it cannot be sent now. */
  reason?: string | undefined;
  /** In small words, what sending does. */
  consequence?: string;
  /** Beside the button: the way out. */
  other?: ReactNode;
  onSubmit: () => void;
  children: ReactNode;
}

/**
 * A form that cannot be built without its problem and its pending state. `noValidate`: the browser's own
 * bubbles cannot be styled, translated or read again; fields say their errors themselves.
 */
export function Form({
  label,
  problem,
  refusal,
  pending,
  tone = 'primary',
  submitLabel,
  pendingLabel,
  reason,
  consequence,
  other,
  onSubmit,
  children,
}: FormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending && reason === undefined) onSubmit();
  };
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (!refusal) return;
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    // Of a group of radios: the one that the Tab key would come to.
    const control =
      invalid?.querySelector<HTMLElement>(':checked') ?? invalid?.querySelector('input') ?? invalid;
    control?.focus();
  }, [refusal]);
  return (
    <form ref={form} noValidate aria-label={label} onSubmit={submit} className="grid gap-4">
      {children}
      {problem}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" tone={tone} pending={pending} reason={reason}>
          {pending ? pendingLabel : submitLabel}
        </Button>
        {other}
        {consequence !== undefined && reason === undefined && (
          <span className="text-sm text-soft">{consequence}</span>
        )}
      </div>
    </form>
  );
}
