import { t } from '@lingui/core/macro';
import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/keys/use-keys.tsx';

/** Whether changes are shown, and what turns them on and off. */
export interface ChangesSwitch {
  isOn: boolean;
  /** What could be compared is being read. */
  isWaiting: boolean;
  /** Why there is nothing to compare. */
  reason: string | undefined;
  toggle: () => void;
}

interface TextToolsProps {
  changes: ChangesSwitch;
  /** Absent where there are no texts. */
  spaces?: { isOn: boolean; toggle: () => void };
}

/** How the texts below are read, by buttons and keys. */
export function TextTools({ changes, spaces }: TextToolsProps) {
  const { isOn, isWaiting, reason, toggle } = changes;
  const announce = useAnnounce();
  const shortcuts = { spaces: useShortcut('whitespace'), changes: useShortcut('changes') };
  useKeys({
    whitespace: spaces?.toggle,
    changes: () => {
      if (reason !== undefined) announce(reason);
      else if (!isWaiting) toggle();
    },
  });
  return (
    <div className="text-tools ms-auto flex items-center gap-1 sm:gap-2 print:hidden">
      <Button
        aria-pressed={isOn}
        aria-keyshortcuts={shortcuts.changes}
        className="button-small"
        pending={isWaiting}
        reason={reason}
        onClick={toggle}
      >
        {t`Changes`} <KeyHint action="changes" />
      </Button>
      {spaces && (
        <Button
          aria-pressed={spaces.isOn}
          aria-keyshortcuts={shortcuts.spaces}
          className="button-small"
          onClick={spaces.toggle}
        >
          {t`White space`} <KeyHint action="whitespace" />
        </Button>
      )}
    </div>
  );
}
