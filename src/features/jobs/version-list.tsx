import { type UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router';
import { paths } from '#lib/paths.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { PartProblem } from './part-problem.tsx';
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
        <nav aria-label="Versions" className="min-w-0 flex-1">
          <ol className="flex max-h-32 flex-wrap gap-x-2 overflow-y-auto">
            {data.map(({ id, number, at }) => (
              <li key={id}>
                <Link
                  to={{ search: paths.versions({ to: id === newest?.id ? undefined : id }) }}
                  preventScrollReset
                  aria-current={id === shown ? 'true' : undefined}
                  data-active={id === shown || undefined}
                  className="tab inline-flex min-h-12 flex-col justify-end leading-tight no-underline"
                >
                  Version {number}
                  <span className="text-sm font-normal text-soft">
                    <Time at={at} />
                  </span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
      )}
      {data?.length === 0 && <p className="flex-1 py-2 text-soft">No version yet</p>}
      {!data && isFetching && (
        <div aria-hidden="true" className="flex-1 p-2">
          <Skeleton width="9rem" />
        </div>
      )}
      <PartProblem
        query={versions}
        title="The versions could not be read."
        staleTitle="There may be newer versions."
      />
    </>
  );
}
