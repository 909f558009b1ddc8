import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { jobQuery } from '#api/job/jobs.ts';
import { CopyButton } from '#features/reading/texts/copy-button.tsx';
import { JobFacts, JobFactsSkeleton } from '#features/reading/details/job-facts.tsx';
import { JobHeading } from '#features/reading/details/job-heading.tsx';
import { JobTextsSkeleton } from '#features/reading/job-texts.tsx';
import { jobTitle } from '#lib/job-title.ts';
import { POLL } from '#api/wire/poll.ts';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { StatusBadge } from '#features/reading/details/status-badge.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import { JobPanes, PANES } from './job-panes.tsx';

export function JobPage() {
  const { jobId = '' } = useParams();
  const { data: job, ...reading } = useQuery({ ...jobQuery(jobId), ...POLL, ...FIRST_READ });
  // What is typed here is kept under the account's name, so there is no form without it.
  const { data: config } = useQuery({ ...configQuery(), ...FIRST_READ });

  if (!job || !config)
    return (
      <PageLayout dense title={t`Translation ${jobId}`}>
        <Waiting isPaused={reading.fetchStatus === 'paused'}>
          <div className="grid gap-2 sm:gap-3">
            <JobFactsSkeleton />
            <div aria-hidden="true">
              <JobTextsSkeleton />
              <div className={PANES}>
                <Skeleton width="100%" height="6rem" />
              </div>
            </div>
          </div>
        </Waiting>
      </PageLayout>
    );

  return (
    <PageLayout
      dense
      title={jobTitle(job).text}
      heading={<JobHeading job={job} />}
      aside={<StatusBadge status={job.status} />}
      actions={<CopyButton of="link" text={() => location.href} />}
    >
      <StaleBanner query={reading} />
      <JobFacts job={job} />
      <JobPanes key={jobId} account={config.owner} job={job} />
    </PageLayout>
  );
}
