import { type ReactNode, useId } from 'react';

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
