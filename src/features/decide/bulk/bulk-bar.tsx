import { msg, t } from '@lingui/core/macro';
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import { useOnTouch } from '#ui/hooks/first-touch.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { useBarHeight } from '#ui/hooks/use-bar-height.ts';
import { ActButtons } from './act-buttons.tsx';
import type { BulkCommand } from './bulk-dialog.tsx';
import { ReadingState } from './reading-state.tsx';
import { SelectedCount } from './selected-count.tsx';
import type { SortedClean } from './sort-clean.ts';
import { groupByReason, split } from './split.ts';
import { useBulk, whyNotNow } from './use-bulk.ts';
import { useClean } from './use-clean.ts';
import { useKnown } from './use-known.ts';
import { useReadSelected } from './use-read-selected.ts';

/** After the bar, ahead of the press that opens it. */
const BulkDialog = lazyPart({
  what: msg`What this asks`,
  load: async () => (await import('./bulk-dialog.tsx')).BulkDialog,
});

const CleanPanel = lazyPart({
  what: msg`Approve all clean`,
  load: async () => (await import('./clean-panel.tsx')).CleanPanel,
});

const MoreActs = lazyPart({
  what: msg`More actions`,
  load: async () => (await import('./more-acts.tsx')).MoreActs,
});

interface BulkBarProps {
  account: string;
  /** Another array for each selection, and only then. */
  selected: readonly string[];
  /** The clean ones are to be looked for, as soon as the selection has been read. */
  isLookAsked?: boolean;
  onLook?: () => void;
  onDeselect: (ids: readonly string[]) => void;
}

/** What can be decided about the selected translations: at the foot of the window while there are some. */
export function BulkBar(props: BulkBarProps) {
  return props.selected.length > 0 ? <Bar {...props} /> : null;
}

function Bar({ account, selected, isLookAsked = false, onLook, onDeselect }: BulkBarProps) {
  const id = useId();
  const whyId = useId();
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  useOnTouch(BulkDialog);
  useOnTouch(CleanPanel);
  const known = useKnown(account);
  const reading = useReadSelected(selected, known);
  const clean = useClean(account);
  const [command, setCommand] = useState<BulkCommand>();
  const { bulk, run } = useBulk(account);
  const reason = whyNotNow(run);
  const { counts } = reading;

  /** Among those of the selection that can be approved. */
  const lookForClean = () =>
    void clean.look(split('approve', selected, known).touched.map(({ job_id }) => job_id));
  const canLook = reason === undefined && counts !== undefined && counts.approve > 0;
  useWish(isLookAsked && counts !== undefined, () => {
    onLook?.();
    if (canLook) lookForClean();
  });

  const approveClean = (sorted: SortedClean) => {
    const isClean = new Set(sorted.clean);
    const { leftOut } = split('approve', selected, known);
    const before = [...groupByReason(sorted.others, known), ...leftOut];
    setCommand({ name: 'approve', ids: sorted.clean, before });
    onDeselect(selected.filter((jobId) => !isClean.has(jobId)));
    clean.forget();
  };
  const closeClean = () => {
    document.getElementById(id)?.focus();
    clean.forget();
  };
  return (
    <>
      <div className="decision-space mt-8 print:hidden" />
      <section ref={bar} aria-labelledby={id} className="decision-bar">
        <h2 id={id} tabIndex={-1} className="sr-only">
          {t`Selection`}
        </h2>
        {clean.state.is !== 'idle' && (
          <CleanPanel
            account={account}
            state={clean.state}
            known={known}
            onStop={clean.stop}
            onApprove={approveClean}
            onClose={closeClean}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <SelectedCount count={selected.length} onClear={() => onDeselect(selected)} />
          <div id={whyId} className="contents">
            <ReadingState reading={reading} />
            {reason !== undefined && (
              <p className="order-last basis-full text-sm text-soft">{reason}</p>
            )}
          </div>
          <ActButtons
            counts={counts}
            isStopped={reason !== undefined}
            whyId={whyId}
            onClean={lookForClean}
            onPress={(name) => setCommand({ name, ids: selected, before: [] })}
          />
          <MoreActs counts={counts} selected={selected} known={known} />
        </div>
        {command && (
          <BulkDialog
            account={account}
            command={command}
            known={known}
            start={bulk.start}
            onClose={() => setCommand(undefined)}
          />
        )}
      </section>
    </>
  );
}

/** Acts as soon as that is due: once for each time that it becomes due. */
function useWish(isDue: boolean, act: () => void) {
  const latest = useEffectEvent(act);
  useEffect(() => {
    if (isDue) latest();
  }, [isDue]);
}
