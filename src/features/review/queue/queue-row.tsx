import { t } from '@lingui/core/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { memo, type ReactNode } from 'react';
import { Link } from 'react-router';
import { inTurn } from '#api/wire/ahead-turn.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { revisionsQuery } from '#api/job/review.ts';
import { paths } from '#lib/paths.ts';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import { unreadJob } from '../read-ahead.ts';
import type { Deliveries } from '#api/job/here/deliveries.ts';
import { RowFace } from './row-face.tsx';
import { ROW_REM } from './use-queue-window.ts';

interface QueueRowProps {
  account: string;
  jobId: string;
  /** The filter, as an address has it. */
  query: string;
  /** Its place among so many, from 0. */
  place: number;
  count: number;
  isCurrent: boolean;
  /** The one row that the Tab key comes to; the arrows lead to the others. */
  isTabStop: boolean;
  /** When Gengo approves by itself, in Unix seconds; undefined: not known, or no longer to be. */
  until: number | undefined;
  /** What this browser knows of its versions. */
  revisions: Deliveries[string]['revisions'];
  /** The `ctime` of the newest comment that was seen here. */
  seen: number | undefined;
  /** Where it stands, in a word or two: decided, skipped. */
  mark: ReactNode;
  /** It waits: its versions and its conversation matter. */
  isWaiting: boolean;
  /** The rows are where they will be: now conversations may be read. */
  isSettled: boolean;
}

/**
 * One place of the queue, always as high as the next: when the order changes its words do, and nothing
 * moves. It reads what it shows while it is on the screen. What is read of others does not draw it anew.
 */
export const QueueRow = memo(function Row(props: QueueRowProps) {
  const { jobId, query, place, count, isCurrent, isTabStop, ...facts } = props;
  const [ref, onScreen] = useOnScreen();
  return (
    <li
      ref={ref}
      aria-setsize={count}
      aria-posinset={place + 1}
      className={`absolute inset-x-0 h-22 border-line ${place > 0 ? 'border-t' : ''}`}
      style={{ top: `${place * ROW_REM}rem` }}
    >
      <Link
        to={`${paths.review(jobId)}${query}`}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        className="grid h-full grid-cols-[minmax(0,1fr)] content-center border-s-4 border-transparent px-3 text-ink no-underline -outline-offset-2 hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash forced-colors:not-aria-[current]:border-[Canvas] forced-colors:aria-[current]:outline-2"
      >
        {onScreen ? (
          <Reading key={jobId} jobId={jobId} {...facts} />
        ) : (
          <Known key={jobId} jobId={jobId} {...facts} />
        )}
      </Link>
    </li>
  );
});

/** The place of the row that an element stands in. */
export function placeOf(element: Element | null): number | undefined {
  const place = element?.closest('li')?.getAttribute('aria-posinset');
  return place ? Number(place) - 1 : undefined;
}

type Facts = Omit<QueueRowProps, 'query' | 'place' | 'count' | 'isCurrent' | 'isTabStop'>;

/** Out of sight it asks for nothing, and has the name that was read by others. */
function Known(facts: Facts) {
  const { data } = useQuery({ ...jobQuery(facts.jobId), enabled: false });
  return <RowFace {...facts} job={data} comments={undefined} />;
}

/** Gone from the screen, it gives up what it still waits for. */
function Reading(facts: Facts) {
  const { jobId, isWaiting, isSettled, until } = facts;
  const job = useQuery(unreadJob(useQueryClient(), jobId));
  const isNew = job.data !== undefined && until === undefined;
  useQuery({
    ...revisionsQuery(jobId, { inTurn: inTurn(jobId) }),
    ...READ_AHEAD,
    enabled: isWaiting && isNew,
  });
  const comments = useQuery({
    ...commentsQuery({ of: 'job', id: jobId }, { inTurn: inTurn(jobId) }),
    ...READ_AHEAD,
    refetchInterval: READ_AHEAD.staleTime,
    enabled: isWaiting && isSettled && until !== undefined,
  });
  const title = job.error && errorWords(job.error).title;
  if (!job.data && title)
    return <span className="text-bad">{t`Translation ${jobId} could not be read. ${title}.`}</span>;
  return <RowFace {...facts} job={job.data} comments={comments.data} />;
}
