import { useQuery } from '@tanstack/react-query';
import { useLocation, useParams } from 'react-router';
import { configQuery } from '#api/config.ts';
import { jobQuery } from '#api/jobs.ts';
import { revisionsQuery } from '#api/review.ts';
import type { Job } from '#api/schema/job.ts';
import { Conversation } from '#features/conversation/conversation.tsx';
import { Decisions } from '#features/decide/decisions.tsx';
import { CopyButton } from '#features/jobs/copy-button.tsx';
import { JobDetails } from '#features/jobs/job-details.tsx';
import { JobFacts, JobFactsSkeleton } from '#features/jobs/job-facts.tsx';
import { JobFeedback } from '#features/jobs/job-feedback.tsx';
import { isFileJob } from '#features/jobs/job-files.tsx';
import { JobHeading } from '#features/jobs/job-heading.tsx';
import { parseJobSearch } from '#features/jobs/job-search.ts';
import { JobTexts, JobTextsSkeleton } from '#features/jobs/job-texts.tsx';
import { jobTitle } from '#features/jobs/job-title.ts';
import { POLL } from '#features/jobs/poll.ts';
import { StaleBanner } from '#features/jobs/stale-banner.tsx';
import { StatusBadge } from '#features/jobs/status-badge.tsx';
import { versionMoments } from '#features/jobs/version-moments.tsx';
import { numberVersions } from '#features/jobs/versions.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { FIRST_READ, Waiting } from './first-read.tsx';

/**
 * The texts have the room; where it is wide the decision stays in sight beside them (a tall form makes the
 * second row longer, never the texts' own), and on a phone it follows them. The rest comes after.
 */
const LAYOUT =
  'grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-8 md:grid-cols-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]';
const TEXTS = 'md:col-span-2';
/** A tall form scrolls within; the padding keeps focus rings from being cut. */
const DECISION =
  'min-w-0 print:hidden lg:sticky lg:top-2 lg:row-span-2 lg:-m-2 lg:max-h-[calc(100vh-1rem)] lg:self-start lg:overflow-y-auto lg:p-2';
const CONVERSATION = 'min-w-0';
const DETAILS = 'grid min-w-0 content-start gap-8 max-lg:md:col-span-2';

export function JobPage() {
  const { jobId = '' } = useParams();
  const { data: job, ...reading } = useQuery({ ...jobQuery(jobId), ...POLL, ...FIRST_READ });
  // What is typed here is kept under the account's name, so there is no form without it.
  const { data: config } = useQuery({ ...configQuery(), ...FIRST_READ });

  if (!job || !config)
    return (
      <PageLayout title={`Translation ${jobId}`}>
        <Waiting isPaused={reading.fetchStatus === 'paused'}>
          <div className="grid gap-6">
            <JobFactsSkeleton />
            <div aria-hidden="true" className={LAYOUT}>
              <div className={TEXTS}>
                <JobTextsSkeleton />
              </div>
              <Skeleton width="100%" height="6rem" />
            </div>
          </div>
        </Waiting>
      </PageLayout>
    );

  return (
    <PageLayout
      title={jobTitle(job).text}
      heading={<JobHeading job={job} />}
      aside={<StatusBadge status={job.status} />}
      actions={<CopyButton what="link" label="Copy link" text={() => location.href} />}
    >
      <StaleBanner query={reading} />
      <JobFacts job={job} />
      {/* Keyed: nothing typed or pending may pass from one translation to the next. */}
      <JobParts key={jobId} account={config.accountId} job={job} />
    </PageLayout>
  );
}

/** Each part reads what it needs, and fails alone. */
function JobParts({ account, job }: { account: string; job: Job }) {
  const { job_id: jobId, status } = job;
  const { to } = parseJobSearch(new URLSearchParams(useLocation().search));
  const versions = useQuery({ ...revisionsQuery(jobId), ...POLL, select: numberVersions });
  const moments = versionMoments(jobId, versions.data ?? [], { canOpen: !isFileJob(job) });
  return (
    <div className={LAYOUT}>
      <div className={TEXTS}>
        <JobTexts job={job} versions={versions} to={to} />
      </div>
      <div className={DECISION}>
        <Decisions account={account} job={job} />
      </div>
      <div className={CONVERSATION}>
        <Conversation
          account={account}
          thread={{ of: 'job', id: jobId }}
          moments={moments}
          isOver={status === 'approved' || status === 'canceled'}
        />
      </div>
      <div className={DETAILS}>
        {status === 'approved' && <JobFeedback jobId={jobId} />}
        <JobDetails job={job} />
      </div>
    </div>
  );
}
