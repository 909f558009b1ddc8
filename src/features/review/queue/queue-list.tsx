import { t } from '@lingui/core/macro';
import { type FocusEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { ACTS, toneAfter, underWay } from '#features/decide/acts.ts';
import { i18n } from '#lib/language/i18n.ts';
import { statusWords } from '#lib/status.ts';
import { Badge } from '#ui/badge.tsx';
import { useSlot } from '#store/use-slot.ts';
import { placeOf, QueueRow } from './queue-row.tsx';
import { SEEN_COMMENTS } from '../unread.ts';
import type { Desk } from '../use-desk.ts';
import type { Queue } from './use-queue.ts';
import { ROW_REM, useQueueWindow } from './use-queue-window.ts';

interface QueueListProps {
  account: string;
  desk: Desk;
  open: string | undefined;
  /** The status of the open translation, where it was decided elsewhere. */
  openStatus: string | undefined;
}

/** The rows, with the open one kept in sight: those in sight are drawn, and the one that the keyboard is at. */
export function QueueList(props: QueueListProps) {
  const { account, desk, open, openStatus } = props;
  const { queue, rows, untilOf, place } = desk;
  const seen = useSlot(account, SEEN_COMMENTS);
  const box = useRef<HTMLDivElement>(null);
  const tabStop = Math.max(place, 0);
  const { focused, ...focus } = useFocusedPlace(rows.length);
  const shown = useQueueWindow(box, rows.length, focused ?? tabStop);
  const { keepInSight } = shown;
  useEffect(() => keepInSight(place), [keepInSight, place]);
  return (
    <div
      ref={box}
      className="min-h-0 overflow-y-auto overscroll-contain rounded-md border border-line bg-raised"
    >
      <ol className="relative" style={{ height: `${rows.length * ROW_REM}rem` }} {...focus}>
        {shown.rows.map((index) => {
          const jobId = rows[index]?.job_id;
          if (jobId === undefined) return null;
          return (
            <QueueRow
              // A row is a place: see there.
              key={index}
              account={account}
              jobId={jobId}
              query={desk.filtering.query}
              place={index}
              count={rows.length}
              isCurrent={jobId === open}
              isTabStop={index === tabStop}
              until={untilOf(jobId)}
              revisions={queue.deliveries[jobId]?.revisions}
              seen={seen[jobId]}
              isWaiting={queue.isWaiting(jobId)}
              isSettled={!queue.isReading}
              mark={markOf(queue, jobId, jobId === open ? openStatus : undefined)}
            />
          );
        })}
      </ol>
    </div>
  );
}

function markOf(queue: Queue, jobId: string, status: string | undefined) {
  const decision = queue.decisionOn(jobId);
  if (decision) {
    const act = ACTS[decision.action];
    return decision.isHeld ? (
      <Badge tone="info">{underWay(act)}</Badge>
    ) : (
      <Badge tone={toneAfter(decision.action)}>{i18n._(act.done)}</Badge>
    );
  }
  if (!queue.isWaiting(jobId)) return <Gone status={status} />;
  return queue.sitting.skipped.includes(jobId) && <>{t`Skipped`} ·</>;
}

function Gone({ status }: { status: string | undefined }) {
  if (status === undefined) return <Badge tone="neutral">{t`No longer waiting`}</Badge>;
  const { label, tone } = statusWords(status);
  return <Badge tone={tone}>{label}</Badge>;
}

/** Where a key leads from one row of so many. */
const WAYS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** The queue is one stop of the Tab key: within it the arrows move. The row with the focus is drawn, wherever it is. */
function useFocusedPlace(count: number) {
  const [focused, setFocused] = useState<number>();
  return {
    focused,
    onFocus: ({ target }: FocusEvent) => setFocused(placeOf(target)),
    onBlur: () => setFocused(undefined),
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
      const way = WAYS[key];
      if (!way || altKey || ctrlKey || metaKey || shiftKey) return;
      const at = placeOf(document.activeElement) ?? 0;
      const to = Math.min(Math.max(way(at, count), 0), count - 1);
      event.preventDefault();
      // Drawn first: it may be thousands of rows away.
      flushSync(() => setFocused(to));
      const links = [...currentTarget.querySelectorAll('a')];
      links.find((link) => placeOf(link) === to)?.focus();
    },
  };
}
