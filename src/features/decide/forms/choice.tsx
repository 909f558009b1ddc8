import type { ComponentProps } from 'react';
import type { KeyAction } from '#lib/keys.ts';
import { Button } from '#ui/button.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';

interface ChoiceProps extends ComponentProps<typeof Button> {
  label: string;
  /** Where there is little room, a part of the label. */
  short?: string | undefined;
  /** In small words, what the act does; where it cannot be chosen, the reason stands in this place. */
  consequence: string | undefined;
  keyAction?: KeyAction | undefined;
}

/** A decision that is not the prominent one. A narrow bar has no room for its consequence: its form says it again. */
export function Choice({ label, short, consequence, keyAction, reason, ...button }: ChoiceProps) {
  const shortcut = useShortcut(keyAction);
  return (
    <div className="grid content-start justify-items-start gap-1">
      <Button {...button} reason={reason} aria-label={label} aria-keyshortcuts={shortcut}>
        {short === undefined ? (
          label
        ) : (
          <>
            <span className="@max-[40rem]:hidden">{label}</span>
            <span className="@min-[40rem]:hidden">{short}</span>
          </>
        )}
        {keyAction && <KeyHint action={keyAction} />}
      </Button>
      {reason === undefined && consequence !== undefined && (
        <span className="text-sm text-soft @max-4xl:sr-only">{consequence}</span>
      )}
    </div>
  );
}
