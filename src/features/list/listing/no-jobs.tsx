import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { askedOf, hasFilters, type ListSearch } from '../filters/list-address.ts';

interface NoJobsProps {
  search: ListSearch;
  /** How many Gengo listed. */
  listed?: number;
  /** How many of them have not been read, and so could not be looked at. */
  unread?: number;
}

/** Why there is no row, and where to go from here. */
export function NoJobs({ search, listed = 0, unread = 0 }: NoJobsProps) {
  const all = formatNumber(listed);
  if (!hasFilters(search))
    return (
      <EmptyState title={t`No translations yet`}>
        {t`What is ordered on this account appears here.`}
      </EmptyState>
    );
  if (paths.jobs(search) === paths.jobs({ status: 'reviewable' }))
    return (
      <EmptyState title={t`Nothing waits for review`}>
        <Link to={paths.jobs()}>{t`See all translations`}</Link>
      </EmptyState>
    );
  return (
    <EmptyState
      title={
        unread > 0
          ? t`None found so far under these filters`
          : t`No translations under these filters`
      }
    >
      {listed > 0 ? (
        <Link to={paths.jobs(askedOf(search))}>{t`Show all ${all}`}</Link>
      ) : (
        <Link to={paths.jobs()}>{t`Clear the filters`}</Link>
      )}
    </EmptyState>
  );
}
