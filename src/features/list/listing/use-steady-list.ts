import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { jobCacheOf } from '#api/job/job-cache.ts';
import type { JobRef } from '#api/schema/job.ts';
import { changesBetween } from './steady.ts';

/** How long a row that has changed is marked, in ms: time enough to come back to it with the eyes. */
const MARKED_MS = 20_000;

interface SteadyOptions {
  /** Somebody is in the middle of something here: no row may move. */
  isBusy: boolean;
  /** Which list it is, e.g. its filter as text: another one is taken at once. */
  list: string;
}

export interface SteadyList {
  /** What to show. */
  rows: readonly JobRef[];
  /** Rows that are new, or whose status has changed, a moment ago. */
  changed: ReadonlySet<string>;
  /** How many came or went that are not shown yet. */
  pending: number;
  /** Shows them now. */
  refresh: () => void;
}

const NONE: ReadonlySet<string> = new Set();

/** A list whose rows stay while a person works with them, and that follows each reading otherwise. */
export function useSteadyList(
  refs: readonly JobRef[],
  { isBusy, list }: SteadyOptions,
): SteadyList {
  const [shown, setShown] = useState({ list, rows: refs });
  const [changed, setChanged] = useState(NONE);
  const mark = useCallback(
    (ids: readonly string[]) => setChanged((marked) => new Set([...marked, ...ids])),
    [],
  );
  const isOther = shown.list !== list;
  const { come, gone } = useMemo(() => changesBetween(shown.rows, refs), [shown.rows, refs]);
  const pending = come.length + gone;
  const take = () => {
    setShown({ list, rows: refs });
    if (isOther) setChanged(NONE);
    else if (come.length > 0) mark(come);
  };
  const isTaken = isOther || (shown.rows !== refs && !isBusy);
  if (isTaken) take();

  const cache = jobCacheOf(useQueryClient());
  useEffect(() => cache.watch(mark), [cache, mark]);
  useEffect(() => {
    if (changed.size === 0) return undefined;
    // Each change begins the time anew: they come by polls, many at once.
    const timer = setTimeout(() => setChanged(NONE), MARKED_MS);
    return () => clearTimeout(timer);
  }, [changed]);

  return {
    rows: isTaken ? refs : shown.rows,
    changed,
    pending: isTaken ? 0 : pending,
    refresh: take,
  };
}
