import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { shelfOf } from '#api/job-shelf.ts';
import type { JobRef } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { arrange } from './match.ts';
import { askedOf, type ListSearch, needsReading } from './search.ts';
import { useListBusy } from './use-list-busy.ts';
import { useShelfVersion } from './use-shelf-version.ts';
import { useSteadyList } from './use-steady-list.ts';

/**
 * The rows of the list as the address wants them, standing still while somebody works with them. Give
 * `watch` to the element around the rows.
 */
export function useListing(
  refs: readonly JobRef[],
  search: ListSearch,
  { isSelecting }: { isSelecting: boolean },
) {
  const shelf = shelfOf(useQueryClient());
  const { isBusy: isAtIt, watch } = useListBusy();
  const isBusy = isAtIt || isSelecting;
  const steady = useSteadyList(refs, { isBusy, list: paths.jobs(askedOf(search)) });

  const read = useShelfVersion(shelf, refs.length, needsReading(search));
  const [version, setVersion] = useState(read);
  if (!isBusy && version !== read) setVersion(read);

  const { q, pair, tier, order, sort } = search;
  const { rows, unread } = useMemo(
    () => arrange(steady.rows, shelf, { q, pair, tier, order, sort }),
    // The shelf is read: `version` says when it has changed.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [steady.rows, shelf, version, q, pair, tier, order, sort],
  );
  return {
    rows,
    /** How many of the list have not been read, where that matters to what is shown. */
    unread,
    /** All that Gengo listed, whether it is shown or not. */
    all: steady.rows,
    changed: steady.changed,
    pending: steady.pending,
    refresh: () => {
      steady.refresh();
      setVersion(shelf.version());
    },
    watch,
  };
}
export type Listing = ReturnType<typeof useListing>;
