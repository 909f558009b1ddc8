import type { ReactNode } from 'react';

interface ChoiceProps {
  /** Stands before what is chosen, in the same frame: "Into any language". */
  label: string;
  value: string;
  /** It narrows the list. */
  isSet: boolean;
  onChange: (value: string) => void;
  /** The options. */
  children: ReactNode;
}

/** One filter of the line: what is sought is read like words. */
export function Choice({ label, value, isSet, onChange, children }: ChoiceProps) {
  return (
    <label
      className={`flex h-8 min-w-0 items-center gap-1.5 rounded-sm border ps-2.5 text-sm hover:border-ink ${isSet ? 'border-accent bg-accent-wash' : 'border-edge bg-raised'}`}
    >
      <span aria-hidden="true" className="text-soft">
        {label}
      </span>
      <select
        aria-label={label}
        value={value}
        onChange={({ target }) => onChange(target.value)}
        className="h-full min-w-0 flex-1 rounded-sm max-w-48 bg-transparent pe-1 font-medium [field-sizing:content] text-ink -outline-offset-2 [&>*]:bg-raised"
      >
        {children}
      </select>
    </label>
  );
}
