import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { ACTS, toneAfter } from '#features/decide/acts.ts';
import { statusWords } from '#lib/status.ts';
import { Badge } from '#ui/badge.tsx';
import { useSlot } from '#store/use-slot.ts';
import { QueueRow } from './queue-row.tsx';
import { SEEN_COMMENTS } from './unread.ts';
import type { Desk } from '../use-desk.ts';
import type { Queue } from './use-queue.ts';

interface QueueListProps {
  account: string;
  desk: Desk;
  open: string | undefined;
  /** The status of the open translation, where it was decided elsewhere. */
  openStatus: string | undefined;
}

/** The rows, with the open one kept in sight. */
export function QueueList(props: QueueListProps) {
  const { account, desk, open, openStatus } = props;
  const { queue, rows, untilOf } = desk;
  const seen = useSlot(account, SEEN_COMMENTS);
  const list = useRef<HTMLOListElement>(null);
  useKeptInSight(list, desk.place);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- its links are pressed: this only hears the arrows
    <ol
      ref={list}
      onKeyDown={moveFocus}
      className="relative min-h-0 overflow-y-auto overscroll-contain rounded-md border border-line bg-raised"
    >
      {rows.map(({ job_id: jobId }, index) => (
        <QueueRow
          // oxlint-disable-next-line react/no-array-index-key -- a row is a place: see there
          key={index}
          jobId={jobId}
          isCurrent={jobId === open}
          isTabStop={index === Math.max(desk.place, 0)}
          until={untilOf(jobId)}
          seen={seen[jobId]}
          isWaiting={queue.isWaiting(jobId)}
          isSettled={!queue.isReading}
          mark={markOf(queue, jobId, jobId === open ? openStatus : undefined)}
        />
      ))}
    </ol>
  );
}

function markOf(queue: Queue, jobId: string, status: string | undefined) {
  const decision = queue.decisionOn(jobId);
  if (decision) {
    const { doing, done } = ACTS[decision.action];
    return decision.isHeld ? (
      <Badge tone="info">{doing}…</Badge>
    ) : (
      <Badge tone={toneAfter(decision.action)}>{done}</Badge>
    );
  }
  if (!queue.isWaiting(jobId)) return <Gone status={status} />;
  return queue.sitting.skipped.includes(jobId) && 'Skipped ·';
}

function Gone({ status }: { status: string | undefined }) {
  if (status === undefined) return <Badge tone="neutral">No longer waiting</Badge>;
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

/** The queue is one stop of the Tab key: within it the arrows move. */
function moveFocus(event: KeyboardEvent<HTMLOListElement>) {
  const { key, altKey, ctrlKey, metaKey, shiftKey, currentTarget } = event;
  const way = WAYS[key];
  if (!way || altKey || ctrlKey || metaKey || shiftKey) return;
  const links = [...currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  event.preventDefault();
  links[way(at, links.length)]?.focus();
}

/** Scrolls the list alone: `scrollIntoView` would move the page as well. */
function useKeptInSight(list: RefObject<HTMLElement | null>, place: number): void {
  useEffect(() => {
    const row = list.current?.children[place];
    if (!list.current || !(row instanceof HTMLElement)) return;
    const { offsetTop: start, offsetHeight: height } = row;
    const { scrollTop, clientHeight } = list.current;
    // A neighbour stays in sight on either side.
    const [highest, lowest] = [start + 2 * height - clientHeight, start - height];
    list.current.scrollTo({ top: Math.min(Math.max(scrollTop, highest), lowest) });
  }, [list, place]);
}
