import { useAnnounce } from '#ui/announcer.tsx';
import { Button } from '#ui/button.tsx';
import { KeyHint, useKeys, useShortcut } from '#ui/use-keys.tsx';
import type { ReadingTools } from './use-reading-tools.ts';

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
  tools: ReadingTools;
  onSpaces: () => void;
  changes: ChangesSwitch;
}

/** How the texts below are read, by buttons and keys. */
export function TextTools({ tools, onSpaces, changes }: TextToolsProps) {
  const { isOn, isWaiting, reason, toggle } = changes;
  const announce = useAnnounce();
  useKeys({
    whitespace: onSpaces,
    changes: () => {
      if (reason !== undefined) announce(reason);
      else if (!isWaiting) toggle();
    },
  });
  return (
    <div className="flex flex-wrap items-center gap-2 print:hidden">
      <Button
        aria-pressed={tools.spaces}
        aria-keyshortcuts={useShortcut('whitespace')}
        onClick={onSpaces}
      >
        White space <KeyHint action="whitespace" />
      </Button>
      <Button
        aria-pressed={isOn}
        aria-keyshortcuts={useShortcut('changes')}
        pending={isWaiting}
        reason={reason}
        onClick={toggle}
      >
        Changes <KeyHint action="changes" />
      </Button>
    </div>
  );
}
