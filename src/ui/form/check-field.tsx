import { type ChangeEvent, type ReactNode, type Ref, useId } from 'react';
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

interface CheckLineProps {
  label: string;
  /** At the end of the line. */
  note: ReactNode;
  checked: boolean;
  isOff: boolean;
  onToggle: () => void;
}

/** A box to tick that is one line of many: all of the line can be pressed. */
export function CheckLine({ label, note, checked, isOff, onToggle }: CheckLineProps) {
  const id = useId();
  return (
    <label
      className={`flex items-baseline gap-x-2 px-3 py-1.5 hover:bg-sunken ${isOff ? 'text-soft' : ''}`}
    >
      <input
        type="checkbox"
        aria-label={label}
        aria-describedby={note ? id : undefined}
        aria-disabled={isOff || undefined}
        checked={checked}
        onChange={() => {
          if (!isOff) onToggle();
        }}
      />
      <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-3">
        {label}
        {note && (
          <span id={id} className="text-sm text-soft tabular-nums">
            {note}
          </span>
        )}
      </span>
    </label>
  );
}

interface CheckBoxProps {
  /** Only heard: what stands around it says what it is for. */
  label: string;
  /** For the place around it, all of which can be pressed. */
  className: string;
  boxClass?: string;
  box?: Ref<HTMLInputElement>;
  checked: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

/** A box to tick without words, as in the row of a table. */
export function CheckBox({ label, className, boxClass = '', box, ...rest }: CheckBoxProps) {
  return (
    <label className={`grid place-items-center ${className}`}>
      <input
        {...rest}
        ref={box}
        type="checkbox"
        aria-label={label}
        className={`size-4 ${boxClass}`}
      />
    </label>
  );
}
