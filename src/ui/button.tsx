import { type ComponentProps, type MouseEvent, useId } from 'react';

const TONES = {
  primary:
    'border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong',
  quiet: 'border-edge bg-raised text-ink hover:bg-sunken',
  danger: 'border-bad bg-raised text-bad hover:bg-bad-wash',
} as const;

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  tone?: keyof typeof TONES;
  /** The act is under way: it cannot be pressed again, and keeps its focus. */
  pending?: boolean;
  /** Why it cannot be pressed now; shown, and read with the button. */
  reason?: string | undefined;
}

/**
 * `aria-disabled` instead of `disabled`: the button stays where the keyboard finds it, so its reason can
 * be read and focus is not lost while the act is under way.
 */
export function Button({
  tone = 'quiet',
  pending = false,
  reason,
  type = 'button',
  onClick,
  className = '',
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const off = pending || reason !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <>
      <button
        {...rest}
        type={type === 'submit' ? 'submit' : 'button'}
        onClick={press}
        aria-disabled={off || undefined}
        aria-describedby={reason === undefined ? undefined : reasonId}
        data-pending={pending || undefined}
        className={`min-h-10 rounded-sm border px-4 py-2 font-medium aria-disabled:border-line aria-disabled:bg-sunken aria-disabled:text-soft ${TONES[tone]} ${className}`}
      />
      {reason !== undefined && (
        <span id={reasonId} className="text-sm text-soft">
          {reason}
        </span>
      )}
    </>
  );
}
