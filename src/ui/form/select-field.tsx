import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

type Native = Omit<ComponentProps<'select'>, keyof FieldProps | 'id' | 'onChange'>;

interface SelectFieldProps extends FieldProps, Native {
  onChange?: (value: string) => void;
}

/** One of many, behind a press. Its children are the options. */
export function SelectField({ onChange, children, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} onChange={onChange && (({ target }) => onChange(target.value))}>
          {children}
        </select>
      )}
    </Field>
  );
}
