import type { ComponentProps } from 'react';
import { Button } from '#ui/button.tsx';

interface ChoiceProps extends ComponentProps<typeof Button> {
  label: string;
  /** In small words, what it leads to; the reason stands in its place where it cannot be chosen. */
  consequence: string;
}

/** A decision that is not the prominent one. */
export function Choice({ label, consequence, reason, ...button }: ChoiceProps) {
  return (
    <div className="grid content-start justify-items-start gap-2">
      <Button {...button} reason={reason}>
        {label}
      </Button>
      {reason === undefined && <span className="text-sm text-soft">{consequence}</span>}
    </div>
  );
}
