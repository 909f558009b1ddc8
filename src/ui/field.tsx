import { type ReactNode, useId } from 'react';

/** What a native control needs so that its label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  label: string;
  hint?: ReactNode;
  error?: string | undefined;
  /** A box to tick: its label stands behind it. */
  inline?: boolean;
  className?: string;
  /** Draws the control: any `input`, `textarea` or `select` that takes these props. */
  children: (control: ControlProps) => ReactNode;
}

export function Field({
  label,
  hint,
  error,
  inline = false,
  className = '',
  children,
}: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-hint` : undefined;
  const errorId = error ? `${id}-error` : undefined;
  const control = children({
    id,
    className: inline ? 'size-4' : 'control',
    'aria-describedby': [errorId, hintId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  });
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      <div className={inline ? 'flex min-h-6 items-center gap-2' : 'contents'}>
        {inline && control}
        <label htmlFor={id} className={inline ? '' : 'font-medium'}>
          {label}
        </label>
        {!inline && control}
      </div>
      {error && (
        <p id={errorId} className="text-sm font-medium text-bad">
          {error}
        </p>
      )}
      {hint && (
        <div id={hintId} className="text-sm text-soft">
          {hint}
        </div>
      )}
    </div>
  );
}
