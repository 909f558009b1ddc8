import { t } from '@lingui/core/macro';
import { type UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { formatNumber } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { PartProblem } from '../details/part-problem.tsx';
import type { Reading, Version } from './versions.ts';

export type Versions = UseQueryResult<readonly Version[]>;

interface VersionListProps {
  versions: Versions;
  reading: Reading;
}

/** All versions by number and time, each a link that opens it in place. */
export function VersionList({ versions, reading }: VersionListProps) {
  const { data, isFetching } = versions;
  const newest = data?.at(-1);
  const shown = reading.is === 'chosen' ? reading.id : newest?.id;
  return (
    <>
      {data && data.length > 0 && (
        <nav aria-label={t`Versions`} className="flex min-w-0 items-center sm:-ms-2 print:hidden">
          {/* Where only numbers have room, the word stands once before them. */}
          <span aria-hidden="true" className="text-sm text-soft sm:hidden">
            {t`Version`}
          </span>
          <ol className="flex max-h-24 flex-wrap overflow-y-auto">
            {data.map(({ id, number: count, at }) => {
              const number = formatNumber(count);
              return (
                <li key={id}>
                  <Link
                    to={{ search: paths.versions({ to: id === newest?.id ? undefined : id }) }}
                    preventScrollReset
                    aria-current={id === shown ? 'true' : undefined}
                    data-active={id === shown || undefined}
                    className="tab version"
                  >
                    <span className="max-sm:sr-only">{t`Version ${number}`}</span>
                    <span aria-hidden="true" className="sm:hidden">
                      {number}
                    </span>
                    <span className="text-xs font-normal text-soft @max-4xl:sr-only">
                      {' '}
                      <Time at={at} />
                    </span>
                  </Link>
                </li>
              );
            })}
          </ol>
        </nav>
      )}
      {data?.length === 0 && <p className="text-sm text-soft">{t`No version yet`}</p>}
      {!data && isFetching && (
        <div aria-hidden="true" className="px-2 py-1.5">
          <Skeleton width="9rem" />
        </div>
      )}
      <PartProblem
        query={versions}
        title={t`The versions could not be read.`}
        staleTitle={t`There may be newer versions.`}
      />
    </>
  );
}
