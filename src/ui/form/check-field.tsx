import { useId } from 'react';
import type { FieldProps } from './field.tsx';
import { FieldNotes, noteIds } from './field-notes.tsx';

interface CheckFieldProps extends Omit<FieldProps, 'isLabelHidden' | 'className'> {
  checked: boolean;
  /** It cannot be ticked now; the hint says why. */
  isOff?: boolean;
  onChange: (checked: boolean) => void;
}

/** A box to tick: its label stands behind it. */
export function CheckField({ label, hint, error, checked, isOff, onChange }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="grid content-start gap-1">
      <div className="flex min-h-6 items-start gap-2">
        <input
          id={id}
          type="checkbox"
          // In the middle of the label's first line.
          className="my-[calc((1lh-1rem)/2)] size-4 shrink-0"
          aria-describedby={noteIds(id, { error, hint }).describedBy}
          aria-invalid={error ? true : undefined}
          aria-disabled={isOff || undefined}
          checked={checked}
          onChange={({ target }) => {
            if (!isOff) onChange(target.checked);
          }}
        />
        <label htmlFor={id}>{label}</label>
      </div>
      <FieldNotes id={id} error={error} hint={hint} />
    </div>
  );
}
