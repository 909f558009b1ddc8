import { type ReactNode, useId } from 'react';
import { FieldNotes, noteIds } from './field-notes.tsx';

interface RadioGroupProps<Value extends string> {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  options: readonly {
    value: Value;
    label: ReactNode;
    hint?: ReactNode;
    /** Why it cannot be chosen now; shown, and read with it. */
    reason?: string | undefined;
  }[];
  /** `''`: nothing chosen yet. */
  value: Value | '';
  onChange: (value: Value) => void;
  /** Short options stand beside each other. */
  inline?: boolean;
  /** Behind the options. */
  children?: ReactNode;
}

/** One of a few, all of them in sight. Native radios: their keys, forced colours and names are the browser's. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  error,
  options,
  value,
  onChange,
  inline = false,
  children,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset
      role="radiogroup"
      aria-invalid={error ? true : undefined}
      aria-describedby={noteIds(id, { error, hint }).describedBy}
      className="grid min-w-0 gap-1"
    >
      <legend className="mb-1 font-medium">{label}</legend>
      <div className={inline ? 'flex flex-wrap items-center gap-2' : 'grid gap-2'}>
        {options.map((option) => (
          <label
            key={option.value}
            className={`choice ${option.reason === undefined ? '' : 'text-soft'}`}
          >
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={value === option.value}
              aria-disabled={option.reason !== undefined || undefined}
              onChange={() => {
                if (option.reason === undefined) onChange(option.value);
              }}
            />
            <span className="min-w-0">
              {option.label}
              {(option.reason ?? option.hint) && (
                <span className="block text-sm text-soft">{option.reason ?? option.hint}</span>
              )}
            </span>
          </label>
        ))}
        {children}
      </div>
      <FieldNotes id={id} error={error} hint={hint} />
    </fieldset>
  );
}
