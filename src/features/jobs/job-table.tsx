import type { JobRef } from '#api/schema/job.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { COLUMNS, columnClass, ID_COLUMN } from './columns.tsx';
import { JobRow } from './job-row.tsx';
import { useDetailsPoll } from './use-details-poll.ts';

/** The list as a real table; on narrow screens columns fold under the title instead of scrolling. */
export function JobTable({ jobs }: { jobs: readonly Pick<JobRef, 'job_id'>[] }) {
  useDetailsPoll();
  return (
    <table
      aria-label="Translations"
      className="-mx-2 w-[calc(100%+1rem)] table-fixed border-b border-line"
    >
      <Head />
      <tbody>
        {jobs.map((job) => (
          <JobRow key={job.job_id} job={job} />
        ))}
      </tbody>
    </table>
  );
}

function Head() {
  return (
    <thead className="text-sm text-soft max-md:sr-only">
      <tr>
        <th scope="col" className={`${columnClass(ID_COLUMN)} text-start font-medium lg:w-20`}>
          {ID_COLUMN.label}
        </th>
        <th scope="col" className="px-2 py-2 text-start font-medium">
          Translation
        </th>
        {COLUMNS.map((column) => (
          <th
            key={column.label}
            scope="col"
            className={`${columnClass(column)} ${column.width} font-medium ${column.end ? '' : 'text-start'}`}
          >
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The table's shape while the list itself loads. */
export function JobTableSkeleton() {
  return (
    <div aria-hidden="true" className="-mx-2 border-b border-line md:pt-10">
      {Array.from({ length: 8 }, (_, row) => (
        // Eight equal places.
        // oxlint-disable-next-line react/no-array-index-key
        <div
          key={row}
          className="grid h-30 content-center gap-1 border-t border-line px-2 md:h-18 lg:h-15"
        >
          <Skeleton width="40%" />
          <span className="lg:hidden">
            <Skeleton width="70%" />
          </span>
        </div>
      ))}
    </div>
  );
}
