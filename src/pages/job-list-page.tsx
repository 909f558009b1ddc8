import { useQuery } from '@tanstack/react-query';
import { useLocation } from 'react-router';
import { jobListQuery } from '#api/jobs.ts';
import { JobTable, JobTableSkeleton } from '#features/jobs/list/job-table.tsx';
import { ListFilters } from '#features/jobs/list/filters.tsx';
import { parse, toFilter } from '#features/jobs/list/search.ts';
import { ListSummary, NoJobs } from '#features/jobs/list/summary.tsx';
import { POLL } from '#api/poll.ts';
import { StaleBanner } from '#features/jobs/stale-banner.tsx';
import { paths } from '#lib/paths.ts';
import { statusWords } from '#lib/status.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from './first-read.tsx';

export function JobListPage() {
  const search = parse(new URLSearchParams(useLocation().search));
  const list = useQuery({ ...jobListQuery(toFilter(search)), ...POLL, ...FIRST_READ });
  return (
    <PageLayout title={search.status ? statusWords(search.status).label : 'Translations'}>
      <ListFilters key={paths.jobs(search)} search={search} />
      {list.data ? (
        <div className="grid gap-3">
          <StaleBanner query={list} />
          <ListSummary search={search} shown={list.data.length} />
          {list.data.length > 0 ? <JobTable jobs={list.data} /> : <NoJobs search={search} />}
        </div>
      ) : (
        <Waiting isPaused={list.fetchStatus === 'paused'}>
          <JobTableSkeleton />
        </Waiting>
      )}
    </PageLayout>
  );
}
