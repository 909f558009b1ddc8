import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { jobQuery } from '#api/job/jobs.ts';
import { POLL } from '#api/wire/poll.ts';
import type { Job } from '#api/schema/job.ts';
import { CopyButton } from '#features/reading/texts/copy-button.tsx';
import { JobFacts, JobFactsSkeleton } from '#features/reading/details/job-facts.tsx';
import { JobHeading } from '#features/reading/details/job-heading.tsx';
import { JobTextsSkeleton } from '#features/reading/texts/job-texts.tsx';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { StatusBadge } from '#features/reading/details/status-badge.tsx';
import { TimeLeft } from '#features/review/queue/time-left.tsx';
import { SkipButton } from '#features/review/skip-button.tsx';
import type { Desk } from '#features/review/use-desk.ts';
import { jobTitle } from '#lib/job-title.ts';
import { statusWords } from '#lib/status.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { PageHeading } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import { JobPanes } from '../job/job-panes.tsx';

interface ReviewTranslationProps {
  account: string;
  jobId: string;
  desk: Desk;
}

/** The translation that is open on the desk. Key it by the translation. */
export function ReviewTranslation({ account, jobId, desk }: ReviewTranslationProps) {
  const { data: job, ...reading } = useQuery({ ...jobQuery(jobId), ...POLL, ...FIRST_READ });
  if (!job)
    return (
      <TranslationSkeleton
        title={`Translation ${jobId}`}
        isPaused={reading.fetchStatus === 'paused'}
      />
    );
  const until = desk.queue.isWaiting(jobId) ? desk.untilOf(jobId) : undefined;
  return (
    <>
      <title>{`${waitingWords(desk)}${jobTitle(job).text} · Review · Galley`}</title>
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
            <CopyButton what="link" label="Copy link" text={() => location.href} />
          </>
        }
      />
      <StaleBanner query={reading} />
      <NotWaiting job={job} desk={desk} />
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
  return urgent > 0 ? `(${left}, ${urgent} urgent) ` : `(${left}) `;
}

/** Says so when what is open cannot be decided on, and whether that has just happened elsewhere. */
function NotWaiting({ job: { job_id: jobId, status }, desk }: { job: Job; desk: Desk }) {
  const [first] = useState(status);
  const isOurs = first === 'reviewable' && desk.queue.decisionOn(jobId) !== undefined;
  if (status === 'reviewable' || isOurs) return null;
  const { label } = statusWords(status);
  return (
    <Banner
      tone="attention"
      title={
        first === 'reviewable'
          ? `Decided elsewhere meanwhile: ${label}.`
          : `Not waiting for review: ${label}.`
      }
    >
      {desk.next !== undefined && <Button onClick={desk.goOn}>Go on to the next</Button>}
    </Banner>
  );
}

interface TranslationSkeletonProps {
  title: string;
  isPaused: boolean;
}

/** The shape of one translation while it loads. */
export function TranslationSkeleton({ title, isPaused }: TranslationSkeletonProps) {
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
