import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { inTurn } from '#api/wire/ahead-turn.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { errorWords } from '#api/wire/error-words.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { READ_AHEAD } from '#api/wire/poll.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { jobTitle } from '#lib/job-title.ts';
import { textDirection, toLocale } from '#lib/text/languages.ts';
import { paths } from '#lib/paths.ts';
import { formatNumber } from '#lib/language/write.ts';
import { LanguagePair } from '#ui/language-pair.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { useOnScreen } from '#ui/hooks/use-on-screen.ts';
import { unreadJob } from '../read-ahead.ts';
import { TimeLeft } from './time-left.tsx';
import { isUnread } from './unread.ts';

interface QueueRowProps {
  jobId: string;
  isCurrent: boolean;
  /** The one row that the Tab key comes to; the arrows lead to the others. */
  isTabStop: boolean;
  /** When Gengo approves by itself, in Unix seconds; undefined: not known, or no longer to be. */
  until: number | undefined;
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
 * moves. It reads what it shows while it is on the screen.
 */
export function QueueRow({ jobId, isCurrent, isTabStop, ...facts }: QueueRowProps) {
  const [ref, onScreen] = useOnScreen();
  const client = useQueryClient();
  const known = client.getQueryData(jobQuery(jobId).queryKey);
  return (
    <li ref={ref} className="h-22 border-t border-line first:border-t-0">
      <Link
        to={paths.review(jobId)}
        aria-current={isCurrent ? 'true' : undefined}
        tabIndex={isTabStop ? 0 : -1}
        className="grid h-full grid-cols-[minmax(0,1fr)] content-center border-s-4 border-transparent px-3 text-ink no-underline -outline-offset-2 hover:bg-accent-wash aria-[current]:border-accent aria-[current]:bg-accent-wash forced-colors:not-aria-[current]:border-[Canvas] forced-colors:aria-[current]:outline-2"
      >
        {onScreen ? (
          <Reading key={jobId} jobId={jobId} {...facts} />
        ) : (
          <Face jobId={jobId} job={known} comments={undefined} {...facts} />
        )}
      </Link>
    </li>
  );
}

type Facts = Omit<QueueRowProps, 'isCurrent' | 'isTabStop'>;

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
  if (!job.data && job.error)
    return (
      <span className="text-bad">
        Translation {jobId} could not be read. {errorWords(job.error).title}.
      </span>
    );
  return <Face {...facts} job={job.data} comments={comments.data} />;
}

interface FaceProps extends Facts {
  job: Job | undefined;
  comments: readonly Comment[] | undefined;
}

function Face({ jobId, job, comments, until, seen, mark, isWaiting }: FaceProps) {
  if (!job)
    return (
      <>
        <span className="sr-only">Translation {jobId}, loading</span>
        <Skeleton width="80%" />
        <Skeleton width="55%" height="0.875em" />
        <Skeleton width="40%" height="0.875em" />
      </>
    );
  const { text, isSource } = jobTitle(job);
  return (
    <>
      <span className="flex items-baseline gap-2">
        <bdi
          className="min-w-0 flex-1 truncate font-medium"
          {...(isSource && { lang: toLocale(job.lc_src), dir: textDirection(job.lc_src) })}
        >
          {text}
        </bdi>
        {isWaiting && comments && isUnread(comments, seen) && <Unread />}
      </span>
      <span className="block truncate text-sm text-soft">
        <LanguagePair from={job.lc_src} to={job.lc_tgt} />
        {job.unit_count !== undefined && (
          <>
            {' · '}
            {formatNumber(job.unit_count)}
            <span className="sr-only"> units</span>
          </>
        )}
      </span>
      <span className="flex h-6 items-center gap-2 overflow-hidden text-sm whitespace-nowrap text-soft">
        {mark}
        {isWaiting && until !== undefined && <TimeLeft until={until} />}
      </span>
    </>
  );
}

function Unread() {
  return (
    <span className="inline-flex items-center gap-1 text-sm font-medium text-accent">
      <span aria-hidden="true" className="size-2 rounded-sm bg-accent" />
      New<span className="sr-only"> comment</span>
    </span>
  );
}
