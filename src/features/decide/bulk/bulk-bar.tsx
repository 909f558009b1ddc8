import { useId, useMemo, useRef, useState } from 'react';
import type { BulkRun } from '#api/sending/bulk/bulk-types.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { formatNumber } from '#lib/numbers.ts';
import { Button } from '#ui/button.tsx';
import { useOnTouch } from '#ui/hooks/first-touch.ts';
import { lazyPart } from '#ui/lazy-part.tsx';
import { Menu } from '#ui/overlay/menu.tsx';
import { focusHeading } from '../held/undo-button.tsx';
import { useBarHeight } from '#ui/hooks/use-bar-height.ts';
import type { BulkWish } from './bulk-dialog.tsx';
import { BULK_WORDS } from './bulk-words.ts';
import { CleanPanel } from './clean-panel.tsx';
import type { SortedClean } from './sort-clean.ts';
import {
  BULK_ACTIONS,
  type BulkAction,
  countTouched,
  groupByReason,
  type Known,
  split,
  whyNone,
} from './split.ts';
import { useBulk } from './use-bulk.ts';
import { useClean } from './use-clean.ts';
import { useKnown } from './use-known.ts';
import { useReadSelected } from './use-read-selected.ts';

/** After the bar, ahead of the press that opens it. */
const BulkDialog = lazyPart({
  what: 'What this asks',
  load: async () => (await import('./bulk-dialog.tsx')).BulkDialog,
});

interface BulkBarProps {
  account: string;
  /** Another array for each selection, and only then. */
  selected: readonly string[];
  onDeselect: (ids: readonly string[]) => void;
}

/** What can be decided about all that is selected: at the foot of the window as long as something is. */
export function BulkBar(props: BulkBarProps) {
  return props.selected.length > 0 ? <Bar {...props} /> : null;
}

function Bar({ account, selected, onDeselect }: BulkBarProps) {
  const id = useId();
  const whyId = useId();
  const bar = useRef<HTMLElement>(null);
  useBarHeight(bar);
  useOnTouch(BulkDialog);
  const known = useKnown(account);
  const reading = useReadSelected(selected, known);
  const clean = useClean(account);
  const [wish, setWish] = useState<BulkWish>();
  const { bulk, run } = useBulk(account);
  const reason = whyNotNow(run);
  const { isRead } = reading;
  const counts = useMemo(
    () => (isRead ? countTouched(selected, known) : undefined),
    [isRead, selected, known],
  );

  const lookForClean = () => {
    void clean.look(split('approve', selected, known).touched.map(({ job_id }) => job_id));
  };
  const approveClean = (sorted: SortedClean) => {
    const isClean = new Set(sorted.clean);
    const { leftOut } = split('approve', selected, known);
    const before = [...groupByReason(sorted.others, known), ...leftOut];
    setWish({ action: 'approve', ids: sorted.clean, before });
    onDeselect(selected.filter((jobId) => !isClean.has(jobId)));
    clean.forget();
  };
  const closeClean = () => {
    document.getElementById(id)?.focus();
    clean.forget();
  };

  const offered = BULK_ACTIONS.filter((action) => counts === undefined || counts[action] > 0);
  const others = BULK_ACTIONS.filter((action) => !offered.includes(action));
  return (
    <>
      <div className="decision-space mt-8 print:hidden" />
      <section ref={bar} aria-labelledby={id} className="decision-bar">
        <h2 id={id} tabIndex={-1} className="sr-only">
          Selection
        </h2>
        {clean.state.is !== 'idle' && (
          <CleanPanel
            state={clean.state}
            known={known}
            onStop={clean.stop}
            onApprove={approveClean}
            onClose={closeClean}
          />
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <div className="flex items-center gap-x-2">
            <span className="font-medium tabular-nums">
              {formatNumber(selected.length)} selected
            </span>
            <Button
              tone="plain"
              className="button-small px-2"
              aria-label="Clear the selection"
              onClick={() => {
                focusHeading();
                onDeselect(selected);
              }}
            >
              Clear
            </Button>
          </div>
          <div id={whyId} className="contents">
            <ReadingState reading={reading} />
            {reason !== undefined && (
              <p className="order-last basis-full text-sm text-soft">{reason}</p>
            )}
          </div>
          {/* A phone has little room: none of it for what cannot be pressed. */}
          <div
            className={`ms-auto flex flex-wrap items-center gap-2 max-sm:order-last max-sm:basis-full ${reason === undefined ? '' : 'max-sm:hidden'}`}
          >
            {offered.map((action) => (
              <Button
                key={action}
                tone={action === 'approve' ? 'primary' : 'quiet'}
                pending={counts === undefined || reason !== undefined}
                aria-describedby={counts === undefined || reason !== undefined ? whyId : undefined}
                className="button-small"
                aria-haspopup="dialog"
                onClick={() => setWish({ action, ids: selected, before: [] })}
              >
                <ActionLabel action={action} />
                {counts && <span className="tabular-nums">{formatNumber(counts[action])}</span>}
              </Button>
            ))}
          </div>
          <div className="max-sm:ms-auto">
            <Menu
              label="More"
              className="button-small"
              items={[
                {
                  label: 'Approve all clean',
                  reason: whyNoClean(reason, counts?.approve, selected, known),
                  onSelect: lookForClean,
                },
                ...others.map((action) => ({
                  label: BULK_WORDS[action].label,
                  reason: whyNone(action, selected, known),
                  onSelect: () => {},
                })),
              ]}
            />
          </div>
        </div>
        {wish && (
          <BulkDialog
            account={account}
            wish={wish}
            known={known}
            start={bulk.start}
            onClose={() => setWish(undefined)}
          />
        )}
      </section>
    </>
  );
}

/** Where there is little room, a part of it is only heard. */
function ActionLabel({ action }: { action: BulkAction }) {
  const { label, lead = '' } = BULK_WORDS[action];
  return (
    <span className="first-letter:uppercase">
      <span className="max-sm:sr-only">{lead}</span>
      {label.slice(lead.length)}
    </span>
  );
}

/** Why nothing new can begin. */
function whyNotNow(run: BulkRun | undefined): string | undefined {
  if (run?.is === 'running') return 'Another run is under way: wait for its end, or stop it.';
  return run?.is === 'stopped'
    ? 'A stopped run comes first: continue it, or put it away.'
    : undefined;
}

function whyNoClean(
  reason: string | undefined,
  count: number | undefined,
  selected: readonly string[],
  known: Known,
): string | undefined {
  if (reason !== undefined) return reason;
  if (count === undefined) return 'Not all of them have been read.';
  return count === 0 ? whyNone('approve', selected, known) : undefined;
}

/** Decisions count only what has been read. */
function ReadingState({ reading }: { reading: ReturnType<typeof useReadSelected> }) {
  const { isRead, isReading, unread, error, read } = reading;
  if (isRead) return null;
  if (isReading)
    return (
      <p className="text-sm text-soft">
        reading… <span className="tabular-nums">{formatNumber(unread)}</span> left
      </p>
    );
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
      {error && <span className="text-bad">{errorWords(error).title}.</span>}
      <span>{formatNumber(unread)} not read yet</span>
      <Button className="button-small" onClick={read}>
        Read them
      </Button>
    </p>
  );
}
