import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { configQuery } from '#api/account/config.ts';
import type { Selection } from '#features/list/selection/use-selection.ts';
import { bulkPart } from './job-list-parts.ts';

/** What stands before and after the rows of the list, for deciding on many. */
export function useBulkParts({ ids, remove }: Pick<Selection, 'ids' | 'remove'>) {
  const { data: parts } = useQuery(bulkPart);
  const { data: config } = useQuery(configQuery());
  // The bar reads what is selected once for each array.
  const selected = useMemo(() => [...ids], [ids]);
  if (!parts || !config) return {};
  const { BulkBar, BulkLedger } = parts;
  const { owner } = config;
  return {
    ledger: <BulkLedger account={owner} onDone={remove} />,
    bar: <BulkBar account={owner} selected={selected} onDeselect={remove} />,
  };
}
