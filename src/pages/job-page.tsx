import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { configQuery } from '#api/config.ts';
import { jobQuery } from '#api/jobs.ts';
import { Conversation } from '#features/conversation/conversation.tsx';
import { ApproveForm } from '#features/decide/approve-form.tsx';
import { JobFacts, JobFactsSkeleton } from '#features/jobs/job-facts.tsx';
import { JobTexts, JobTextsSkeleton } from '#features/jobs/job-texts.tsx';
import { JobHeading } from '#features/jobs/job-heading.tsx';
import { jobTitle } from '#features/jobs/job-title.ts';
import { POLL } from '#features/jobs/poll.ts';
import { StaleBanner } from '#features/jobs/stale-banner.tsx';
import { StatusBadge } from '#features/jobs/status-badge.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { FIRST_READ, Waiting } from './first-read.tsx';

/** Under the texts: the conversation, and the decision. */
const LOWER = 'grid grid-cols-[minmax(0,1fr)] gap-8 md:grid-cols-2';

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
            <JobTextsSkeleton />
            <div aria-hidden="true" className={LOWER}>
              <Skeleton width="100%" height="6rem" />
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
    >
      <StaleBanner query={reading} />
      <JobFacts job={job} />
      <JobTexts job={job} />
      {/* Keyed: nothing typed or pending may pass from one translation to the next. */}
      <div key={jobId} className={LOWER}>
        <Conversation account={config.accountId} thread={{ of: 'job', id: jobId }} />
        <ApproveForm account={config.accountId} job={job} />
      </div>
    </PageLayout>
  );
}
