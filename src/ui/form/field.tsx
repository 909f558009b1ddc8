import { type ReactNode, useId } from 'react';
import { FieldNotes, noteIds } from './field-notes.tsx';

/** What a native control needs so that its label, hint and error belong to it. */
export interface ControlProps {
  id: string;
  className: string;
  'aria-label': string | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

/** What every field of a form says beside its value. */
export interface FieldProps {
  label: string;
  /** Its place says what it is for: the label is only heard. */
  isLabelHidden?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string | undefined;
}

interface FrameProps<Native> extends FieldProps {
  /** For the control itself, as a narrow one. */
  controlClass?: string | undefined;
  /** Draws the control: an `input`, `textarea` or `select` that takes these props. */
  children: (control: Native & ControlProps) => ReactNode;
}

/**
 * The frame of a field whose label stands above it; the kinds of fields stand beside this file. All that is not the
 * frame's is the control's.
 */
export function Field<Native extends object>({
  label,
  isLabelHidden = false,
  hint,
  error,
  className = '',
  controlClass = '',
  children,
  ...rest
}: FrameProps<Native> & Native) {
  const id = useId();
  // What is left of both is the control's, which TypeScript cannot tell of a type that it does not know.
  const native = rest as unknown as Native;
  return (
    <div className={`grid content-start gap-1 ${className}`}>
      {!isLabelHidden && (
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
      )}
      {children({
        ...native,
        id,
        className: `control ${controlClass}`,
        'aria-label': isLabelHidden ? label : undefined,
        'aria-describedby': noteIds(id, { error, hint }).describedBy,
        'aria-invalid': error ? true : undefined,
      })}
      <FieldNotes id={id} error={error} hint={hint} />
    </div>
  );
}
