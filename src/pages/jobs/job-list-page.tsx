import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { jobListQuery } from '#api/job/job-list.ts';
import { POLL_GENTLY } from '#api/wire/poll-gently.ts';
import type { JobRef } from '#api/schema/job.ts';
import { useWaiting } from '#features/decide/held/use-waiting.ts';
import { ListFilters } from '#features/list/filters/filters.tsx';
import { JobTable, type JobTableHandle, JobTableSkeleton } from '#features/list/rows/job-table.tsx';
import type { Shown } from '#features/list/rows/columns.tsx';
import { SavedViews } from '#features/list/views/saved-views.tsx';
import { type ListSearch, parse, toFilter } from '#features/list/filters/search.ts';
import { ListSummary } from '#features/list/listing/summary.tsx';
import { useListing } from '#features/list/listing/use-listing.ts';
import { useSelection } from '#features/list/selection/use-selection.ts';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { formatNumber } from '#lib/language/write.ts';
import { statusWords } from '#lib/status.ts';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import {
  BulkBarPart,
  BulkLedgerPart,
  ChosenPart,
  NoJobsPart,
  SearchAllPart,
  ToolsPart,
} from './job-list-parts.tsx';

/** The account's translations: which of them, and in which order, is the address's to say. */
export function JobListPage() {
  const { search: address } = useLocation();
  const search = useMemo(() => parse(new URLSearchParams(address)), [address]);
  const { data: config } = useQuery(configQuery());
  const list = useQuery({ ...jobListQuery(toFilter(search)), ...POLL_GENTLY, ...FIRST_READ });
  const waiting = useWaiting({ enabled: usePainted() });
  const heading = search.status ? statusWords(search.status).label : t`Translations`;
  return (
    <PageLayout title={waiting ? `(${waiting}) ${heading}` : heading} heading={heading}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
        <SavedViews account={config?.owner} search={search} />
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
  const { data: config } = useQuery(configQuery());
  const isSelecting = selection.ids.size > 0;
  const listing = useListing(refs, search, { isSelecting });
  const { rows, changed, watch } = listing;
  const all = formatNumber(rows.length);
  const table = useRef<JobTableHandle>(null);
  // Once it was needed it stays: it may still be reading, or tell that it has read all.
  const [canSearchAll, setCanSearchAll] = useState(false);
  if (listing.unread > 0 && !canSearchAll) setCanSearchAll(true);
  // What can be decided reads what is selected once for each array.
  const selected = useMemo(() => [...selection.ids], [selection.ids]);
  const chosen = useMemo(
    () => (isSelecting ? selected : rows.map((row) => row.job_id)),
    [isSelecting, selected, rows],
  );
  const draw = (shown?: Shown) => (
    <JobTable
      ref={table}
      jobs={rows}
      selection={selection}
      search={search}
      changed={changed}
      {...(shown && { shown })}
    />
  );
  return (
    <>
      {config && <BulkLedgerPart account={config.owner} onDone={selection.remove} />}
      {canSearchAll && <SearchAllPart listing={listing} search={search} />}
      <div className="flex min-h-11 flex-wrap items-center gap-x-4 gap-y-2">
        <ListSummary search={search} shown={rows.length} listed={listing.all.length} />
        {isSelecting && selection.ids.size < rows.length && (
          <Button
            tone="plain"
            className="min-h-8 px-2 py-1 text-sm"
            onClick={() => selection.add(rows.map((row) => row.job_id))}
          >
            {t`Select all ${all}`}
          </Button>
        )}
        <ToolsPart
          listing={listing}
          search={search}
          ids={chosen}
          isSelection={isSelecting}
          reveal={(jobId) => table.current?.reveal(jobId) ?? false}
        />
      </div>
      {rows.length > 0 ? (
        <div {...watch}>
          {config?.record ? <ChosenPart account={config.owner}>{draw}</ChosenPart> : draw()}
        </div>
      ) : (
        <NoJobsPart search={search} listed={listing.all.length} unread={listing.unread} />
      )}
      {config && (
        <BulkBarPart account={config.owner} selected={selected} onDeselect={selection.remove} />
      )}
    </>
  );
}
