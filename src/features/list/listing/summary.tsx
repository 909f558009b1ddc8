import { Link } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import {
  askedOf,
  hasFilters,
  hasLocalFilters,
  LIST_LIMIT,
  type ListSearch,
} from '../filters/search.ts';

interface ListSummaryProps {
  search: ListSearch;
  /** How many rows there are. */
  shown: number;
  /** How many Gengo listed. */
  listed: number;
}

/** How many are listed; says so when Gengo's limit may have left some out. */
export function ListSummary({ search, shown, listed }: ListSummaryProps) {
  const isCut = listed >= LIST_LIMIT && search.count === undefined && search.after === undefined;
  const all = listed === 1 ? '1 translation' : `${formatNumber(listed)} translations`;
  return (
    <output className="text-sm text-soft">
      {hasLocalFilters(search) ? `${formatNumber(shown)} of ${all}` : all}
      {isCut &&
        `, the newest: Gengo names ${LIST_LIMIT} at most, so older ones may be missing here`}
    </output>
  );
}

interface NoJobsProps {
  search: ListSearch;
  /** How many Gengo listed. */
  listed?: number;
  /** How many of them have not been read, and so could not be looked at. */
  unread?: number;
}

/** Why there is no row, and where to go from here. */
export function NoJobs({ search, listed = 0, unread = 0 }: NoJobsProps) {
  if (!hasFilters(search))
    return (
      <EmptyState title="No translations yet">
        What is ordered on this account appears here.
      </EmptyState>
    );
  if (paths.jobs(search) === paths.jobs({ status: 'reviewable' }))
    return (
      <EmptyState title="Nothing waits for review">
        <Link to={paths.jobs()}>See all translations</Link>
      </EmptyState>
    );
  return (
    <EmptyState
      title={
        unread > 0
          ? 'None of those read so far is under these filters'
          : 'No translations under these filters'
      }
    >
      {listed > 0 ? (
        <Link to={paths.jobs(askedOf(search))}>
          Show all {formatNumber(listed)} that Gengo lists
        </Link>
      ) : (
        <Link to={paths.jobs()}>Clear the filters</Link>
      )}
    </EmptyState>
  );
}
