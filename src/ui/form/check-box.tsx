import type { ChangeEvent, Ref } from 'react';

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
