import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { configQuery } from '#api/account/config.ts';
import { jobListQuery } from '#api/job/job-list.ts';
import { POLL_GENTLY } from '#api/wire/poll-gently.ts';
import type { JobRef } from '#api/schema/job.ts';
import { useWaiting } from '#features/decide/held/use-waiting.ts';
import { JobTable, type JobTableHandle, JobTableSkeleton } from '#features/list/rows/job-table.tsx';
import type { Shown } from '#features/list/rows/columns.tsx';
import { type ListSearch, parse, toFilter } from '#features/list/filters/list-address.ts';
import { CHOSEN } from '#features/list/recorded/facts.ts';
import { type Counts, NOT_KNOWN } from '#features/list/status/counts.ts';
import { StatusTabs } from '#features/list/status/status-tabs.tsx';
import { ListSummary } from '#features/list/listing/summary.tsx';
import { useListing } from '#features/list/listing/use-listing.ts';
import { type Selection, useSelection } from '#features/list/selection/use-selection.ts';
import { StaleBanner } from '#features/reading/versions/stale-banner.tsx';
import { formatNumber } from '#lib/language/write.ts';
import { statusWords } from '#lib/status.ts';
import { useSlot } from '#store/use-slot.ts';
import { Button } from '#ui/button.tsx';
import { PageLayout } from '#ui/page-layout.tsx';
import { usePainted } from '#ui/hooks/use-painted.ts';
import { FIRST_READ, Waiting } from '../first-read.tsx';
import {
  BulkBarPart,
  BulkLedgerPart,
  ChosenPart,
  CountsPart,
  FilterPart,
  NoJobsPart,
  SearchAllPart,
  ToolsPart,
  ViewsPart,
} from './job-list-parts.tsx';

/** The account's translations: which of them, and in which order, is the address's to say. */
export function JobListPage() {
  const { search: address } = useLocation();
  const search = useMemo(() => parse(new URLSearchParams(address)), [address]);
  const { data: config } = useQuery(configQuery());
  const list = useQuery({ ...jobListQuery(toFilter(search)), ...POLL_GENTLY, ...FIRST_READ });
  const waiting = useWaiting({ enabled: usePainted() });
  const heading = search.status ? statusWords(search.status).label : t`Translations`;
  const [counts, setCounts] = useState<Counts>(NOT_KNOWN);
  return (
    <PageLayout
      dense
      title={waiting ? `(${waiting}) ${heading}` : heading}
      heading={heading}
      actions={<ViewsPart account={config?.owner} search={search} />}
    >
      <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
        <StatusTabs search={search} counts={counts} />
        <CountsPart search={search} refs={list.data} onCounts={setCounts} />
        <FilterPart search={search} />
        {list.data ? (
          <>
            <StaleBanner query={list} />
            <Listed refs={list.data} search={search} />
          </>
        ) : (
          <Waiting isPaused={list.fetchStatus === 'paused'}>
            <JobTableSkeleton />
          </Waiting>
        )}
      </div>
    </PageLayout>
  );
}

/** What Gengo listed, and what can be done with it. */
function Listed({ refs, search }: { refs: readonly JobRef[]; search: ListSearch }) {
  const selection = useSelection();
  const { data: config } = useQuery(configQuery());
  const isSelecting = selection.ids.size > 0;
  const columns = useSlot(config?.owner ?? '', CHOSEN);
  const look = useLook(selection);
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
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2">
        <ListSummary search={search} shown={rows.length} listed={listing.all.length} />
        {isSelecting && selection.ids.size < rows.length && (
          <Button
            tone="plain"
            className="button-small min-h-8 px-2"
            onClick={() => selection.add(rows.map((row) => row.job_id))}
          >
            {t`Select all ${all}`}
          </Button>
        )}
        <ToolsPart
          listing={listing}
          ids={chosen}
          isSelection={isSelecting}
          onLook={search.status === 'reviewable' && !isSelecting ? () => look.ask(rows) : undefined}
          reveal={(jobId) => table.current?.reveal(jobId) ?? false}
        />
      </div>
      {rows.length > 0 ? (
        <div {...watch}>
          {config && columns ? (
            <ChosenPart account={config.owner} hasRecord={config.record === true}>
              {draw}
            </ChosenPart>
          ) : (
            draw()
          )}
        </div>
      ) : (
        <NoJobsPart search={search} listed={listing.all.length} unread={listing.unread} />
      )}
      {config && (
        <BulkBarPart
          account={config.owner}
          selected={selected}
          isLookAsked={look.isAsked}
          onLook={look.forget}
          onDeselect={selection.remove}
        />
      )}
    </>
  );
}

/** Selects rows and asks the bar, which comes with a selection, for the clean ones among them. */
function useLook(selection: Selection) {
  const [isAsked, setIsAsked] = useState(false);
  return {
    isAsked,
    ask: (rows: readonly JobRef[]) => {
      selection.add(rows.map((row) => row.job_id));
      setIsAsked(true);
    },
    forget: () => setIsAsked(false),
  };
}
