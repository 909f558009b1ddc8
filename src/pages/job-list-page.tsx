import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { useLocation } from 'react-router';
import { configQuery } from '#api/config.ts';
import { jobListQuery } from '#api/jobs.ts';
import { POLL_GENTLY } from '#api/poll-gently.ts';
import type { JobRef } from '#api/schema/job.ts';
import { ListFilters } from '#features/jobs/list/filters.tsx';
import { ListNews } from '#features/jobs/list/list-news.tsx';
import { SearchAll } from '#features/jobs/list/search-all.tsx';
import { GoTo } from '#features/jobs/list/go-to.tsx';
import { JobTable, type JobTableHandle, JobTableSkeleton } from '#features/jobs/list/job-table.tsx';
import { SavedViews } from '#features/jobs/list/saved-views.tsx';
import { type ListSearch, parse, toFilter } from '#features/jobs/list/search.ts';
import { ListSummary, NoJobs } from '#features/jobs/list/summary.tsx';
import { useListing } from '#features/jobs/list/use-listing.ts';
import { useSelection } from '#features/jobs/list/use-selection.ts';
import { StaleBanner } from '#features/jobs/stale-banner.tsx';
import { statusWords } from '#lib/status.ts';
import { PageLayout } from '#ui/page-layout.tsx';
import { FIRST_READ, Waiting } from './first-read.tsx';
import { useBulkParts } from './job-list-bulk.tsx';
import { exportPart } from './job-list-parts.ts';

/** The account's translations: which of them, and in which order, is the address's to say. */
export function JobListPage() {
  const { search: address } = useLocation();
  const search = useMemo(() => parse(new URLSearchParams(address)), [address]);
  const { data: config } = useQuery(configQuery());
  const list = useQuery({ ...jobListQuery(toFilter(search)), ...POLL_GENTLY, ...FIRST_READ });
  return (
    <PageLayout title={search.status ? statusWords(search.status).label : 'Translations'}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <SavedViews account={config?.accountId} search={search} />
        <ListFilters search={search} />
      </div>
      {list.data ? (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-3">
          <StaleBanner query={list} />
          <Listed refs={list.data} search={search} />
        </div>
      ) : (
        <Waiting isPaused={list.fetchStatus === 'paused'}>
          <JobTableSkeleton />
        </Waiting>
      )}
    </PageLayout>
  );
}

/** What Gengo listed, and what can be done with it. */
function Listed({ refs, search }: { refs: readonly JobRef[]; search: ListSearch }) {
  const selection = useSelection();
  const bulk = useBulkParts(selection);
  const isSelecting = selection.ids.size > 0;
  const listing = useListing(refs, search, { isSelecting });
  const { rows, changed, watch } = listing;
  const table = useRef<JobTableHandle>(null);
  const { data: ExportMenu } = useQuery(exportPart);
  const chosen = useMemo(
    () => (isSelecting ? [...selection.ids] : rows.map((row) => row.job_id)),
    [isSelecting, selection.ids, rows],
  );
  return (
    <>
      {bulk.ledger}
      <SearchAll listing={listing} search={search} />
      <div className="flex min-h-18 flex-wrap items-end gap-x-6 gap-y-2">
        <div className="grid">
          <ListSummary search={search} shown={rows.length} listed={listing.all.length} />
          <ListNews listing={listing} />
        </div>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2 sm:ms-auto">
          <GoTo reveal={(jobId) => table.current?.reveal(jobId) ?? false} />
        </div>
        {ExportMenu && <ExportMenu ids={chosen} isSelection={isSelecting} />}
      </div>
      {rows.length > 0 ? (
        <div {...watch}>
          <JobTable
            ref={table}
            jobs={rows}
            selection={selection}
            search={search}
            changed={changed}
          />
        </div>
      ) : (
        <NoJobs search={search} listed={listing.all.length} />
      )}
      {bulk.bar}
    </>
  );
}
