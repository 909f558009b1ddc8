import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { shelfOf } from '#api/job-shelf.ts';
import { jobListQuery } from '#api/jobs.ts';
import { POLL } from '#api/poll.ts';
import type { JobRef } from '#api/schema/job.ts';
import { ListFilters } from '#features/jobs/list/filters.tsx';
import { GoTo } from '#features/jobs/list/go-to.tsx';
import { JobTable, type JobTableHandle, JobTableSkeleton } from '#features/jobs/list/job-table.tsx';
import { arrange } from '#features/jobs/list/match.ts';
import { type ListSearch, parse, toFilter } from '#features/jobs/list/search.ts';
import { ListSummary, NoJobs } from '#features/jobs/list/summary.tsx';
import { useSelection } from '#features/jobs/list/use-selection.ts';
import { StaleBanner } from '#features/jobs/stale-banner.tsx';
import { paths } from '#lib/paths.ts';
import { statusWords } from '#lib/status.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from './first-read.tsx';

/** The account's translations: which of them, in which order, is the address's to say. */
export function JobListPage() {
  const { search: address } = useLocation();
  const search = useMemo(() => parse(new URLSearchParams(address)), [address]);
  const list = useQuery({ ...jobListQuery(toFilter(search)), ...POLL, ...FIRST_READ });
  return (
    <PageLayout title={search.status ? statusWords(search.status).label : 'Translations'}>
      <ListFilters key={paths.jobs(search)} search={search} />
      {list.data ? (
        <div className="grid gap-3">
          <StaleBanner query={list} />
          <List refs={list.data} search={search} />
        </div>
      ) : (
        <Waiting isPaused={list.fetchStatus === 'paused'}>
          <JobTableSkeleton />
        </Waiting>
      )}
    </PageLayout>
  );
}

/** What Gengo listed, as it is shown here. */
function List({ refs, search }: { refs: readonly JobRef[]; search: ListSearch }) {
  const shelf = shelfOf(useQueryClient());
  const version = useSyncExternalStore(shelf.subscribe, shelf.version);
  const { rows } = useMemo(
    () => arrange(refs, shelf, search),
    // `version` stands for what the shelf holds.
    // oxlint-disable-next-line react/exhaustive-deps
    [refs, shelf, search, version],
  );
  const selection = useSelection(rows);
  const table = useRef<JobTableHandle>(null);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
        <ListSummary search={search} shown={rows.length} />
        <GoTo reveal={(jobId) => table.current?.reveal(jobId) ?? false} />
      </div>
      {rows.length > 0 ? (
        <JobTable ref={table} jobs={rows} selection={selection} search={search} />
      ) : (
        <NoJobs search={search} />
      )}
    </>
  );
}
