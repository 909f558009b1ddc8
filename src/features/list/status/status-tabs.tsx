import { t } from '@lingui/core/macro';
import { Link } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import type { KnownStatus } from '#lib/status.ts';
import type { ListSearch } from '../filters/list-address.ts';
import { reveal } from '../views/reveal.ts';
import { shortStatus } from './status-short.ts';
import { ALL, type Counts } from './counts.ts';

/** In the order in which a person asks for them; the first is all. */
const TABS: readonly (KnownStatus | undefined)[] = [
  undefined,
  'reviewable',
  'available',
  'pending',
  'revising',
  'approved',
  'rejected',
  'hold',
  'canceled',
  'queued',
];

const TAB =
  'flex h-9 items-center gap-1.5 border-b-2 border-transparent px-2 text-sm whitespace-nowrap text-soft no-underline -outline-offset-2 hover:text-ink aria-[current]:border-accent aria-[current]:font-medium aria-[current]:text-ink';

interface StatusTabsProps {
  search: ListSearch;
  /** How many there are of each, where that is known. */
  counts: Counts;
}

/** The list by status: the other filters stay as they are. */
export function StatusTabs({ search, counts }: StatusTabsProps) {
  return (
    <nav aria-label={t`Status`} className="border-b border-line">
      <ul className="-mx-2 -mb-px flex overflow-x-auto">
        {TABS.map((status) => {
          const isCurrent = search.status === status;
          const count = counts.get(status ?? ALL) ?? (counts.has(ALL) ? 0 : undefined);
          return (
            <li key={status ?? ALL}>
              <Link
                to={paths.jobs({ ...search, status })}
                ref={isCurrent ? reveal : undefined}
                aria-current={isCurrent ? 'page' : undefined}
                className={TAB}
              >
                {status === undefined ? t`All` : shortStatus(status, 'tab')}{' '}
                {/* Its room is there before it is known, so that no tab moves. */}
                <span className="min-w-5 text-xs tabular-nums">
                  {count !== undefined && formatNumber(count)}
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
