import { t } from '@lingui/core/macro';
import { Button } from '#ui/button.tsx';
import { KeyHint, useShortcut } from '#ui/keys/use-keys.tsx';

/** Leaves a translation in the queue for later. */
export function SkipButton({ onSkip }: { onSkip: () => void }) {
  return (
    <Button className="button-small" aria-keyshortcuts={useShortcut('skip')} onClick={onSkip}>
      {t`Skip`} <KeyHint action="skip" />
    </Button>
  );
}
