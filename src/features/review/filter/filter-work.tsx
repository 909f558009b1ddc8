import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useStore } from '#store/provider.tsx';
import { lookThrough } from './look-through.ts';
import type { Filtering } from './use-filter.ts';

interface FilterWorkProps {
  account: string;
  /** All that could be shown. */
  ids: readonly string[];
  filtering: Filtering;
}

/** Finds out which translations fit, while a filter is set; it draws nothing. */
export function FilterWork({ account, ids, filtering }: FilterWorkProps) {
  const client = useQueryClient();
  const store = useStore();
  const { onLooked } = filtering;
  const { mark, language } = filtering.filter;
  // oxlint-disable-next-line react/exhaustive-deps -- another mark, another memory
  const known = useMemo(() => new Map<string, boolean>(), [mark]);
  const all = ids.join();
  useEffect(() => {
    const gone = new AbortController();
    const asked = { filter: { mark, language }, ids: all === '' ? [] : all.split(','), known };
    const where = { client, store, account };
    void lookThrough({ ...where, ...asked, tell: onLooked, signal: gone.signal });
    return () => gone.abort();
  }, [client, store, account, mark, language, all, known, onLooked]);
  return null;
}
