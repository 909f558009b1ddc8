import { type ReactNode, useId } from 'react';
import { FieldNotes, noteIds } from './field-notes.tsx';

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
  const control = children({
    id,
    className: inline ? 'size-4 shrink-0' : 'control',
    'aria-describedby': noteIds(id, { error, hint }).describedBy,
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
      <FieldNotes id={id} error={error} hint={hint} />
    </div>
  );
}
