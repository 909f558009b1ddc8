import { t } from '@lingui/core/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { Link } from 'react-router';
import { jobCacheOf } from '#api/job/job-cache.ts';
import type { JobRef } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { paths } from '#lib/paths.ts';
import { CheckBox } from '#ui/form/check-box.tsx';
import { type Column, columnClass, TITLE_COLUMN } from './columns.tsx';
import type { ListSearch } from '../filters/list-address.ts';
import { howMany } from '../selection/selection.ts';
import { sortBy, sortOf } from '../filters/sort.ts';
import type { Selection } from '../selection/use-selection.ts';

interface TableHeadProps {
  jobs: readonly Pick<JobRef, 'job_id'>[];
  selection: Selection | undefined;
  search: ListSearch | undefined;
  columns: readonly Column[];
}

/** The head stays in sight. On a narrow screen without anything to press here only screen readers have it. */
export function TableHead({ jobs, selection, search, columns }: TableHeadProps) {
  return (
    <thead
      className={`text-xs text-soft ${selection ? 'sticky top-0 z-10 bg-paper shadow-[0_1px_0_var(--color-line)]' : 'max-md:sr-only'}`}
    >
      <tr aria-rowindex={1} className="h-8">
        {selection && (
          <th scope="col" className="w-10">
            <SelectAll jobs={jobs} selection={selection} />
          </th>
        )}
        <HeadCell column={TITLE_COLUMN} search={search} className="px-2 text-start" />
        {columns.map((column) => (
          <HeadCell
            key={column.label.id}
            column={column}
            search={search}
            className={headClass(column)}
          />
        ))}
      </tr>
    </thead>
  );
}

const headClass = (column: Column) =>
  `${columnClass(column)} ${column.width} ${column.end ? '' : 'text-start'}`;

interface HeadCellProps {
  column: Pick<Column, 'label' | 'sort'>;
  search: ListSearch | undefined;
  className: string;
}

/** Where it can be sorted by, a link to the list in that order. */
function HeadCell({ column: { label, sort }, search, className }: HeadCellProps) {
  const now = search && sortOf(search);
  const direction = now && now.column === sort ? now.direction : undefined;
  return (
    <th scope="col" aria-sort={direction} className={`${className} font-medium`}>
      {search && sort ? (
        <Link
          to={paths.jobs(sortBy(search, sort))}
          className="text-soft no-underline hover:text-ink hover:underline"
        >
          {i18n._(label)}
          {/* Numbers end where their head does: the arrow takes no room. */}
          {direction && (
            <span aria-hidden="true" className="absolute ps-1">
              {direction === 'ascending' ? '↑' : '↓'}
            </span>
          )}
        </Link>
      ) : (
        i18n._(label)
      )}
    </th>
  );
}

/** Selects all rows that have been read, or none. */
function SelectAll({
  jobs,
  selection,
}: Required<Pick<TableHeadProps, 'jobs'>> & { selection: Selection }) {
  const cache = jobCacheOf(useQueryClient());
  const version = useSyncExternalStore(cache.subscribe, cache.version);
  const { ids } = selection;
  const readIds = () => jobs.map((job) => job.job_id).filter((id) => cache.get(id));
  // Of a hundred thousand only where something is selected.
  const chosen = useMemo(
    () => (ids.size === 0 ? 'none' : howMany(ids, readIds())),
    // oxlint-disable-next-line react/exhaustive-deps -- `version` stands for what the cache holds
    [ids, jobs, cache, version],
  );
  const box = useCallback(
    (element: HTMLInputElement | null) => {
      if (element) element.indeterminate = chosen === 'some';
    },
    [chosen],
  );
  return (
    <CheckBox
      box={box}
      label={t`Select all that are loaded`}
      className="h-8"
      checked={chosen === 'all'}
      onChange={() => (chosen === 'all' ? selection.clear() : selection.add(readIds()))}
    />
  );
}
