import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { jobQuery } from '#api/job/jobs.ts';
import { POLL } from '#api/wire/poll.ts';
import { CopyButton } from '#features/reading/texts/copy-button.tsx';
import { JobFacts, JobFactsSkeleton } from '#features/reading/details/job-facts.tsx';
import { JobHeading } from '#features/reading/details/job-heading.tsx';
import { JobTextsSkeleton } from '#features/reading/job-texts.tsx';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { StatusBadge } from '#features/reading/details/status-badge.tsx';
import { TimeLeft } from '#features/review/queue/time-left.tsx';
import { SkipButton } from '#features/review/skip-button.tsx';
import type { Desk } from '#features/review/use-desk.ts';
import { jobTitle } from '#lib/job-title.ts';
import { formatNumber } from '#lib/language/write.ts';
import { PageHeading } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import { JobPanes } from '../job/job-panes.tsx';
import { NotWaitingPart } from '../job/job-parts.tsx';

interface ReviewTranslationProps {
  account: string;
  jobId: string;
  desk: Desk;
}

/** The translation that is open on the desk. Key it by the translation. */
export function ReviewTranslation({ account, jobId, desk }: ReviewTranslationProps) {
  const { data: job, ...reading } = useQuery({ ...jobQuery(jobId), ...POLL, ...FIRST_READ });
  // Whether it waited when it was opened.
  const [wasWaiting, setWaited] = useState<boolean>();
  if (job && wasWaiting === undefined) setWaited(job.status === 'reviewable');
  if (!job)
    return (
      <TranslationSkeleton
        title={t`Translation ${jobId}`}
        isPaused={reading.fetchStatus === 'paused'}
      />
    );
  const review = t`Review`;
  const until = desk.queue.isWaiting(jobId) ? desk.untilOf(jobId) : undefined;
  return (
    <>
      <title>{`${waitingWords(desk)} ${jobTitle(job).text} · ${review} · Galley`}</title>
      <PageHeading
        dense
        heading={<JobHeading job={job} />}
        aside={
          <>
            {job.status !== 'reviewable' && <StatusBadge status={job.status} />}
            {until !== undefined && (
              <span className="text-sm text-soft max-md:hidden">
                <TimeLeft until={until} />
              </span>
            )}
          </>
        }
        actions={
          <>
            <span className="max-md:hidden">
              <SkipButton onSkip={desk.skip} />
            </span>
            <CopyButton of="link" text={() => location.href} />
          </>
        }
      />
      <StaleBanner query={reading} />
      {job.status !== 'reviewable' && !(wasWaiting && desk.queue.decisionOn(jobId)) && (
        <NotWaitingPart status={job.status} desk={desk} wasWaiting={wasWaiting} />
      )}
      <JobFacts job={job} />
      <JobPanes
        account={account}
        job={job}
        opensCorrected
        onDecided={(taken) => desk.onDecided(job, taken)}
      />
    </>
  );
}

/** How many wait, before the name: a tab's title is cut at its end. */
function waitingWords({ queue: { list, left }, urgent }: Desk): string {
  if (!list.data) return '';
  const [waiting, amount] = [formatNumber(left), formatNumber(urgent)];
  return urgent > 0
    ? plural(urgent, {
        one: `(${waiting}, ${amount} urgent)`,
        other: `(${waiting}, ${amount} urgent)`,
      })
    : t`(${waiting})`;
}

interface TranslationSkeletonProps {
  /** Absent until it is known which one it will be. */
  title?: string;
  isPaused: boolean;
}

/** The shape of one translation while it loads. */
export function TranslationSkeleton({ title = t`Review`, isPaused }: TranslationSkeletonProps) {
  return (
    <>
      <title>{`${title} · Galley`}</title>
      <PageHeading dense heading={title} />
      <Waiting isPaused={isPaused}>
        <div className="grid gap-2 sm:gap-3">
          <JobFactsSkeleton />
          <JobTextsSkeleton />
        </div>
      </Waiting>
    </>
  );
}
