import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { formatNumber } from '#lib/numbers.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { hasFilters, LIST_LIMIT, type ListSearch } from './search.ts';

/** How many are listed; says so when Gengo's limit may have left some out. */
export function ListSummary({ search, shown }: { search: ListSearch; shown: number }) {
  const cut = shown >= LIST_LIMIT && search.count === undefined && search.after === undefined;
  return (
    <output className="text-sm text-soft">
      {shown === 1 ? '1 translation' : `${formatNumber(shown)} translations`}
      {cut && `, the newest: Gengo names ${LIST_LIMIT} at most, so older ones may be missing here`}
    </output>
  );
}

export function NoJobs({ search }: { search: ListSearch }) {
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
    <EmptyState title="No translations under these filters">
      <Link to={paths.jobs()}>Clear the filters</Link>
    </EmptyState>
  );
}
