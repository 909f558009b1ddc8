import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useCanKeep } from '#store/provider.tsx';
import { Button } from '#ui/button.tsx';
import { Form } from '#ui/form/form.tsx';
import { keptWords } from '#ui/form/kept-note.tsx';
import { TextField } from '#ui/form/text-field.tsx';
import { NAME_LIMIT, nameFault } from './view-name.ts';

interface NameViewProps {
  /** Names that other views have. */
  taken: readonly string[];
  /** The name it has; undefined: it is a new one. */
  now: string | undefined;
  onName: (name: string) => void;
  onLeave: () => void;
}

/** Gives a view its name, or another one. */
export function NameView({ taken, now, onName, onLeave }: NameViewProps) {
  const [name, setName] = useState(now ?? '');
  // Another object with each refusal: the form then takes the focus to the field.
  const [refusal, setRefusal] = useState<{ words: string }>();
  const hint = useCanKeep() ? undefined : keptWords('none');
  const label = now === undefined ? t`Save this view` : t`Rename this view`;
  return (
    <Form
      label={label}
      problem={undefined}
      refusal={refusal}
      pending={false}
      tone="quiet"
      submitLabel={now === undefined ? t`Save view` : t`Rename`}
      pendingLabel=""
      other={
        <Button tone="plain" onClick={onLeave}>
          {t`Cancel`}
        </Button>
      }
      onLeave={onLeave}
      onSubmit={() => {
        const fault = nameFault(taken, name, now);
        if (fault === undefined) onName(name.trim());
        else setRefusal({ words: fault });
      }}
    >
      <TextField
        label={t`Name of the view`}
        hint={hint}
        error={refusal?.words}
        className="max-w-80"
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the press that opened it
        autoFocus
        maxLength={NAME_LIMIT}
        autoComplete="off"
        value={name}
        onChange={(text) => {
          setName(text);
          setRefusal(undefined);
        }}
      />
    </Form>
  );
}
