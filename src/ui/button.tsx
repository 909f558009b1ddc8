import { type ComponentProps, type MouseEvent, useId } from 'react';

/** How loud it is; drawn in `theme.css`, with every state beside the other. */
export type ButtonTone = 'primary' | 'caution' | 'quiet' | 'danger' | 'plain' | 'inverse';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  tone?: ButtonTone;
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
  'aria-describedby': describedBy,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const off = pending || reason !== undefined;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (off) event.preventDefault();
    else onClick?.(event);
  };
  return (
    // There whether it has a reason or not: another parent would make another button, and lose the focus.
    <span
      className={
        reason === undefined ? 'contents' : 'inline-flex flex-wrap items-center gap-x-4 gap-y-1'
      }
    >
      <button
        {...rest}
        type={type === 'submit' ? 'submit' : 'button'}
        onClick={press}
        aria-disabled={off || undefined}
        aria-describedby={reason === undefined ? describedBy : reasonId}
        data-pending={pending || undefined}
        className={`button button-${tone} ${className}`}
      />
      {reason !== undefined && (
        <span id={reasonId} className="text-sm text-soft">
          {reason}
        </span>
      )}
    </span>
  );
}
