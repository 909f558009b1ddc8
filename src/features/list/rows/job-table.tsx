import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { Fragment, type Ref, useCallback, useImperativeHandle, useSyncExternalStore } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import type { JobRef } from '#api/schema/job.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { type Shown, USUAL } from './columns.tsx';
import { JobRow } from './job-row.tsx';
import type { ListSearch } from '../filters/list-address.ts';
import { TableHead } from './table-head.tsx';
import { useDetailsPoll } from '../listing/use-details-poll.ts';
import { useRested } from '../filters/use-rested.ts';
import { useRows } from './use-rows.ts';
import type { Selection } from '../selection/use-selection.ts';

/** What the page can ask of the table. */
export interface JobTableHandle {
  /** Shows this translation's row and gives it the focus; false: it is not in the list. */
  reveal: (jobId: string) => boolean;
}

interface JobTableProps {
  jobs: readonly Pick<JobRef, 'job_id'>[];
  selection?: Selection;
  /** The list's own address: its columns can be sorted by. */
  search?: ListSearch;
  /** Rows to mark as changed since they were first shown. */
  changed?: ReadonlySet<string>;
  /** Other columns than the usual ones. */
  shown?: Shown;
  ref?: Ref<JobTableHandle>;
}

/**
 * The list as a real table, of which only the rows in view are drawn; on narrow screens columns fold under
 * the title instead of scrolling.
 */
export function JobTable({ jobs, selection, search, changed, shown = USUAL, ref }: JobTableProps) {
  const { window, focusRow, body } = useRows(jobs, selection);
  const drawn = window.rows.flatMap((index) => {
    const { job_id: jobId } = jobs[index] ?? {};
    return jobId === undefined ? [] : [{ index, jobId }];
  });
  const rested = useRested(drawn.map(({ jobId }) => jobId));
  const cache = jobCacheOf(useQueryClient());
  useSyncExternalStore(cache.subscribe, cache.version);
  useDetailsPoll();
  useImperativeHandle(ref, () => ({
    reveal: (jobId) => {
      const index = jobs.findIndex((job) => job.job_id === jobId);
      if (index >= 0) focusRow(index);
      return index >= 0;
    },
  }));

  const extend = selection?.extendTo;
  // The same function from one drawing to the next, so that rows are not drawn again.
  const extendTo = useCallback((jobId: string) => extend?.(jobId, jobs), [extend, jobs]);
  return (
    <table
      aria-label={t`Translations`}
      aria-rowcount={jobs.length + 1}
      // What is drawn anew above the rows in sight is no reason for the browser to scroll.
      className="-mx-2 w-[calc(100%+1rem)] table-fixed border-separate border-spacing-0 border-b border-line text-sm/5 [overflow-anchor:none]"
    >
      <TableHead jobs={jobs} selection={selection} search={search} columns={shown.columns} />
      <tbody {...body}>
        {drawn.map(({ index, jobId }, place) => (
          <Fragment key={jobId}>
            <Gap height={window.gaps[place]} />
            <JobRow
              index={index}
              jobId={jobId}
              job={cache.get(jobId)}
              isRested={rested.includes(jobId)}
              shown={shown}
              isChanged={changed?.has(jobId) ?? false}
              isSelected={selection?.has(jobId) ?? false}
              onToggle={selection?.toggle}
              onExtend={extendTo}
            />
          </Fragment>
        ))}
        <Gap height={window.gaps.at(-1)} />
      </tbody>
    </table>
  );
}

/** Stands for the rows that are not drawn. */
const Gap = ({ height = 0 }: { height: number | undefined }) =>
  height > 0 && <tr aria-hidden="true" style={{ height }} />;

/** The table's shape while the list itself loads. */
export function JobTableSkeleton() {
  return (
    <div aria-hidden="true" className="-mx-2 border-b border-line pt-8">
      {Array.from({ length: 16 }, (_, row) => (
        <div key={row} className="grid h-20 content-center gap-1 border-t border-line px-2 md:h-9">
          <Skeleton width="40%" />
          <span className="md:hidden">
            <Skeleton width="70%" />
          </span>
        </div>
      ))}
    </div>
  );
}
