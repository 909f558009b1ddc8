import { t } from '@lingui/core/macro';
import type { KeyboardEvent } from 'react';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { listed } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { isKnownStatus, type KnownStatus, statusWords } from '#lib/status.ts';
import { languageName } from '#lib/text/languages.ts';
import { dueTime, isOverdue } from '#lib/time/due-time.ts';
import { StatusSign } from '../status-sign.tsx';
import { shortWords } from '../short-words.ts';
import { type Mark, type Marks, MarkSign } from './marks.tsx';
import type { MatrixText } from './matrix.ts';

/** Wash: something is open. What is done or waits for its translator has none. */
const WASHES: Partial<Record<KnownStatus, string>> = {
  reviewable: 'bg-attention-wash text-attention',
  pending: 'bg-info-wash text-info',
  revising: 'bg-info-wash text-info',
  rejected: 'bg-bad-wash text-bad',
  available: 'border border-dashed border-line text-soft',
  queued: 'border border-dashed border-line text-soft',
  hold: 'text-muted',
  canceled: 'text-muted line-through',
};

interface MatrixCellProps {
  account: string;
  text: MatrixText;
  language: string;
  Marks: Marks;
  /** The one of all cells that the Tab key leads to. */
  isCurrent: boolean;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How one text stands in one language, what is to be known of it, and the way to its translation. */
export function MatrixCell({ account, text, language, Marks, isCurrent, ...on }: MatrixCellProps) {
  const job = text.jobs.get(language);
  if (!job) return <span className="sr-only">{t`Not ordered`}</span>;
  return (
    <Marks account={account} job={job}>
      {(marks) => (
        <Link
          to={paths.job(job.job_id)}
          {...on}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={cellName(text, job, marks)}
          className={`flex h-7 items-center gap-1.5 overflow-hidden rounded-sm px-2 text-xs whitespace-nowrap no-underline -outline-offset-2 hover:underline ${washOf(job.status)}`}
        >
          <StatusSign status={job.status} />
          <Words isWhole={marks.length > 0}>{dueTime(job) ?? shortWords(job.status)}</Words>
          {marks.length > 0 && (
            <span className="-me-1 flex flex-none gap-0.75">
              {marks.map(({ kind, count }) => (
                <MarkSign key={kind} kind={kind} {...(count !== undefined && { count })} />
              ))}
            </span>
          )}
        </Link>
      )}
    </Marks>
  );
}

/** `isWhole`: beside marks, words that have no room go to the next line, out of sight: a letter or two says nothing. */
const Words = ({ isWhole, children }: { isWhole: boolean; children: string }) =>
  isWhole ? (
    <span className="flex h-4 min-w-0 flex-1 flex-wrap overflow-hidden">
      <span className="h-4" />
      <span>{children}</span>
    </span>
  ) : (
    <span className="truncate">{children}</span>
  );

const washOf = (status: string) => (isKnownStatus(status) ? (WASHES[status] ?? 'text-soft') : '');

function cellName({ title }: MatrixText, job: Job, marks: readonly Mark[]): string {
  const language = languageName(job.lc_tgt);
  const status = listed([statusWords(job.status).label, ...marks.map(({ name }) => name)]);
  const due = dueTime(job);
  if (due === undefined) return t`${title} in ${language}: ${status}`;
  return isOverdue(job)
    ? t`${title} in ${language}: ${status}, ${due}`
    : t`${title} in ${language}: ${status}, expected ${due}`;
}
