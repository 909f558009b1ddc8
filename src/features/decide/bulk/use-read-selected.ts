import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { readAll } from '#api/job/read-all.ts';
import { countTouched, type Known } from './split.ts';

/** A selection of at most so many translations is read unasked: some twenty calls. */
const UNASKED = 1_000;

/** Names a selection, so that another selection is read anew. */
const nameOf = (ids: readonly string[]) =>
  `${ids.length} ${ids.reduce((bits, id) => (Math.imul(bits, 31) + Number(id)) | 0, 0)}`;

/** Reads the translations of a selection that are not read yet: what decisions would touch cannot be known before. */
export function useReadSelected(ids: readonly string[], known: Known) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<readonly string[]>();
  const name = useMemo(() => nameOf(ids), [ids]);
  const unread = useMemo(() => ids.filter((id) => !known.get(id)).length, [ids, known]);
  const { isFetching, isSuccess, error, refetch } = useQuery({
    queryKey: ['bulk', 'read', name],
    queryFn: async ({ signal }) => {
      await readAll(client, ids, { signal });
      return true;
    },
    enabled: unread > 0 && (unread <= UNASKED || asked === ids),
    retry: false,
    staleTime: Infinity,
    gcTime: 0,
  });
  // Translations that are unread after that cannot be read.
  const isRead = unread === 0 || (isSuccess && !isFetching);
  const counts = useMemo(
    () => (isRead ? countTouched(ids, known) : undefined),
    [isRead, ids, known],
  );
  return {
    unread,
    isReading: isFetching,
    isRead,
    /** How many translations each act would touch; undefined before the selection is read. */
    counts,
    error,
    read: () => {
      setAsked(ids);
      if (error) void refetch();
    },
  };
}
