import { plural, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { jobTitle } from '#lib/job-title.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { toLocale } from '#lib/text/languages.ts';
import { textDirection } from '#lib/language/direction.ts';
import { LanguagePair } from '#ui/text/language-pair.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import type { Deliveries } from '#api/job/here/deliveries.ts';
import { TextMarkPart, ThreadMarksPart } from './row-parts.tsx';
import { TimeLeft } from './time-left.tsx';
import { isUnread } from '../unread.ts';

interface RowFaceProps {
  account: string;
  jobId: string;
  /** Absent until it is read; the conversation too. */
  job: Job | undefined;
  comments: readonly Comment[] | undefined;
  /** What this browser knows of its versions. */
  revisions: Deliveries[string]['revisions'];
  /** When Gengo approves by itself, in Unix seconds. */
  until: number | undefined;
  /** The `ctime` of the newest comment that was seen here. */
  seen: number | undefined;
  /** Where it stands, in a word or two: decided, skipped. */
  mark: ReactNode;
  isWaiting: boolean;
}

/** What a row of the queue shows of its translation: its name, what it is, and what is to be known before it is opened. */
export function RowFace(props: RowFaceProps) {
  const { account, jobId, job, comments, revisions, until, seen, mark, isWaiting } = props;
  if (!job)
    return (
      <>
        <span className="sr-only">{t`Translation ${jobId}, not read yet`}</span>
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
      <span className="flex items-baseline gap-2 text-sm text-soft">
        <What job={job} />
        {/* Once its delivery is known, as the conversation: a row further up may still take its place. */}
        {isWaiting && until !== undefined && <TextMarkPart account={account} job={job} />}
      </span>
      {/* What has no room goes to the next line, out of sight: half a word says nothing. */}
      <span className="flex h-6 flex-wrap items-center gap-x-2 overflow-hidden text-sm whitespace-nowrap text-soft">
        {mark}
        {isWaiting && until !== undefined && <TimeLeft until={until} />}
        {isWaiting && comments && <ThreadMarksPart comments={comments} revisions={revisions} />}
      </span>
    </>
  );
}

/** Its languages, size and price. */
function What({ job }: { job: Job }) {
  return (
    <span className="flex min-w-0 flex-1 whitespace-pre">
      {/* Where there is no room for all, it is the languages that give way. */}
      <span className="min-w-0 truncate">
        <LanguagePair from={job.lc_src} to={job.lc_tgt} />
      </span>
      {job.unit_count !== undefined && (
        <>
          {' · '}
          <span aria-hidden="true">{formatNumber(job.unit_count)}</span>
          <span className="sr-only">{unitWords(job.unit_count)}</span>
        </>
      )}
      {job.credits !== undefined && ` · ${formatPrice(job.credits, job.currency)}`}
    </span>
  );
}

/** What Gengo counts: words or characters, as the source language has it. */
function unitWords(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} unit`, other: `${amount} units` });
}

function Unread() {
  return (
    <span className="inline-flex items-center gap-1 text-sm font-medium text-accent">
      <span aria-hidden="true" className="size-2 rounded-sm bg-accent" />
      <span className="sr-only">{t`New comment`}</span>
      <span aria-hidden="true">{t({ message: 'New', context: 'comment' })}</span>
    </span>
  );
}
