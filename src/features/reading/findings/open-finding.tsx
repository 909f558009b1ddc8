import { t } from '@lingui/core/macro';
import type { KeyboardEvent } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Finding } from '#lib/checks/checks.ts';
import { useKeys, useShortcut } from '#ui/keys/use-keys.tsx';
import { ChecksItem } from './checks-item.tsx';
import { useAskFinding } from './use-ask-finding.ts';

interface OpenFindingProps {
  job: Job;
  finding: Finding;
  isSelected: boolean;
  onSelect: () => void;
  onMove: (by: number) => void;
  onDismiss: () => void;
  /** Absent for what must be shown. */
  onMute: (() => void) | undefined;
}

/** A finding that nobody has dismissed, with all that can be done with it. */
export function OpenFinding({ job, finding, onDismiss, onMute, ...list }: OpenFindingProps) {
  const ask = useAskFinding(job);
  const shortcut = useShortcut('comment');
  return (
    <>
      <ChecksItem
        job={job}
        finding={finding}
        select={{
          isSelected: list.isSelected,
          onSelect: list.onSelect,
          onKeyDown: (event) => act(event, onDismiss, list.onMove),
        }}
        actions={[
          ...(ask
            ? [
                {
                  word: t`Ask`,
                  onAct: () => ask(finding),
                  shortcut: list.isSelected ? shortcut : undefined,
                },
              ]
            : []),
          { word: t`Dismiss`, onAct: onDismiss },
          ...(onMute ? [{ word: t`Never`, onAct: onMute }] : []),
        ]}
      />
      {ask && list.isSelected && <AskKey onAsk={() => ask(finding)} />}
    </>
  );
}

/** Mounted with what is pointed at, so that its key comes before the one that only comments. */
function AskKey({ onAsk }: { onAsk: () => void }) {
  useKeys({ comment: onAsk });
  return null;
}

/** What the keys do on a finding. */
function act(event: KeyboardEvent, dismiss: () => void, move: (by: number) => void) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === 'Delete' || event.key === 'Backspace') dismiss();
  else if (event.key === 'ArrowDown') move(1);
  else if (event.key === 'ArrowUp') move(-1);
  else return;
  event.preventDefault();
}
