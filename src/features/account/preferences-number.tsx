import { t } from '@lingui/core/macro';
import { type ReactNode, useState } from 'react';
import { formatNumber } from '#lib/language/write.ts';
import { NumberField } from '#ui/form/text-field.tsx';

interface NumberPreferenceProps {
  label: string;
  hint: ReactNode;
  /** What can be right, in whole numbers. */
  limits: { min: number; max: number };
  value: number;
  onChange: (value: number) => void;
}

/** A number that is saved as it is typed; what cannot be right is said at the field, and not saved. */
export function NumberPreference({ label, hint, limits, value, onChange }: NumberPreferenceProps) {
  const [bad, setBad] = useState<string>();
  const { min, max } = limits;
  const [least, most] = [formatNumber(min), formatNumber(max)];
  const type = (text: string) => {
    const number = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : NaN;
    const isGood = number >= min && number <= max;
    setBad(isGood ? undefined : text);
    if (isGood) onChange(number);
  };
  return (
    <NumberField
      label={label}
      hint={hint}
      error={bad === undefined ? undefined : t`Not saved: a whole number from ${least} to ${most}.`}
      controlClass="max-w-24"
      value={bad ?? value}
      onChange={type}
    />
  );
}
