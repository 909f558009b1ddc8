import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  type SubmitEvent,
  useEffect,
  useRef,
} from 'react';
import type { KeyAction } from '#lib/keys.ts';
import { Button, type ButtonTone } from '../button.tsx';
import { KeyHint, usePressOf, useShortcut } from '../keys/use-keys.tsx';

interface FormProps {
  /** Names the form for screen readers. */
  label: string;
  /** What went wrong with sending, above the button; undefined while nothing did. */
  problem: ReactNode | undefined;
  /** Another object for each refusal: focus then goes to the first field that says an error. */
  refusal: object | undefined;
  pending: boolean;
  /** One form of a page has the prominent button, `caution` where something is open; what takes away is `danger`. */
  tone?: Extract<ButtonTone, 'primary' | 'caution' | 'quiet' | 'danger'>;
  submitLabel: string;
  pendingLabel: string;
  /** Why it cannot be sent now. */
  reason?: string | undefined;
  /** In small words, what sending does. */
  consequence?: string | undefined;
  /** Beside the button: the way out. */
  other?: ReactNode;
  /** The key printed on the button; the one that sends any form in hand works on every one. */
  submitKey?: KeyAction;
  /** The fields scroll within a part of the window, so that the button stays in sight. */
  scrolls?: boolean;
  onSubmit: () => void;
  /** The key that leaves a form was pressed in it. */
  onLeave?: (() => void) | undefined;
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
  submitKey,
  scrolls = false,
  onSubmit,
  onLeave,
  children,
}: FormProps) {
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending && reason === undefined) onSubmit();
  };
  const form = useRef<HTMLFormElement>(null);
  const asksTo = usePressOf();
  const press = (event: KeyboardEvent) => {
    // Held down on a button it would press that again and again.
    if (event.repeat && event.key === 'Enter' && event.target instanceof HTMLButtonElement)
      event.preventDefault();
    const isSubmit = asksTo('submit', event.nativeEvent);
    if (!isSubmit && !(onLeave && asksTo('leave', event.nativeEvent))) return;
    event.preventDefault();
    if (event.repeat) return;
    if (isSubmit) form.current?.requestSubmit();
    else onLeave?.();
  };
  useEffect(() => {
    if (!refusal) return;
    const invalid = form.current?.querySelector<HTMLElement>('[aria-invalid=true]');
    // Of a group of radios: the one that the Tab key would come to.
    const control =
      invalid?.querySelector<HTMLElement>(':checked') ?? invalid?.querySelector('input') ?? invalid;
    control?.focus();
  }, [refusal]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- what is in it is pressed: this only hears it
    <form
      ref={form}
      noValidate
      aria-label={label}
      onSubmit={submit}
      onKeyDown={press}
      className="form"
    >
      <div className={scrolls ? 'form-fields' : 'contents'}>{children}</div>
      {problem}
      <div className="form-foot">
        <SubmitButton tone={tone} pending={pending} reason={reason} keyAction={submitKey}>
          {pending ? pendingLabel : submitLabel}
        </SubmitButton>
        {other}
        {consequence !== undefined && reason === undefined && (
          <span className="form-consequence">{consequence}</span>
        )}
      </div>
    </form>
  );
}

interface SubmitButtonProps extends Omit<ComponentProps<typeof Button>, 'type'> {
  keyAction: KeyAction | undefined;
}

function SubmitButton({ keyAction, children, ...button }: SubmitButtonProps) {
  const shortcut = useShortcut(keyAction);
  return (
    <Button {...button} type="submit" aria-keyshortcuts={shortcut}>
      {children}
      {keyAction && <KeyHint action={keyAction} />}
    </Button>
  );
}
