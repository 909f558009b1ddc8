import type { ComponentProps, ReactNode } from 'react';
import { Field, type FieldProps } from './field.tsx';

type Native = Omit<ComponentProps<'input'>, keyof FieldProps | 'id' | 'onChange'>;

interface TextFieldProps extends FieldProps, Native {
  onChange?: (text: string) => void;
  controlClass?: string | undefined;
  /** Lies in the field, at its end. */
  inside?: ReactNode;
}

/** One line of text. What it takes beside that is an `input`'s. */
export function TextField({ onChange, inside, ...field }: TextFieldProps) {
  return (
    <Field
      dir="auto"
      controlClass={inside === undefined ? undefined : 'pe-10 rtl:px-10'}
      {...field}
    >
      {(control) => {
        const box = (
          <input {...control} onChange={onChange && (({ target }) => onChange(target.value))} />
        );
        if (inside === undefined) return box;
        return (
          <div className="relative">
            {box}
            <span className="pointer-events-none absolute inset-y-0 end-3 flex items-center">
              {inside}
            </span>
          </div>
        );
      }}
    </Field>
  );
}

/** A number as it is typed: what cannot be one is kept too, so that its error can be told. */
export function NumberField(props: ComponentProps<typeof TextField>) {
  return <TextField dir={undefined} inputMode="numeric" autoComplete="off" {...props} />;
}
