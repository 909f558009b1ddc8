import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './field.tsx';

type Native = Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'onChange'>;

export interface WordsFieldProps extends FieldProps, Native {
  onChange: (text: string) => void;
  controlClass?: string | undefined;
}

/** A text of several lines; the field grows with it. What it takes beside that is a `textarea`'s. */
export function WordsField({ onChange, ...field }: WordsFieldProps) {
  return (
    <Field dir="auto" {...field}>
      {(control) => <textarea {...control} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}
