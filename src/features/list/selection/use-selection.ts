import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { NavigationType, useNavigationType } from 'react-router';
import type { JobRef } from '#api/schema/job.ts';
import { extended, NONE, type Selected, toggled, withAll, without } from './selection.ts';

/** The translations that are chosen to be decided or exported together. Its functions never change. */
export interface Selection {
  ids: ReadonlySet<string>;
  has: (jobId: string) => boolean;
  toggle: (jobId: string) => void;
  /** All from the one last toggled to this one, in the order of the rows, become as that one is. */
  extendTo: (jobId: string, rows: readonly Pick<JobRef, 'job_id'>[]) => void;
  add: (jobIds: readonly string[]) => void;
  remove: (jobIds: readonly string[]) => void;
  clear: () => void;
}

/** Kept for a person who comes back from a translation, for as long as the client keeps what no component uses. */
const KEPT = ['list', 'selection'];

export function useSelection(): Selection {
  const client = useQueryClient();
  const isBack = useNavigationType() === NavigationType.Pop;
  const [selected, setSelected] = useState(
    () => (isBack && client.getQueryData<Selected>(KEPT)) || NONE,
  );
  useEffect(() => {
    client.setQueryData(KEPT, selected);
  }, [client, selected]);
  const changes = useMemo(() => changesOn(setSelected), []);
  return useMemo(
    () => ({ ...changes, ids: selected.ids, has: (jobId) => selected.ids.has(jobId) }),
    [changes, selected],
  );
}

const changesOn = (
  change: (next: (before: Selected) => Selected) => void,
): Omit<Selection, 'ids' | 'has'> => ({
  toggle: (jobId) => change((before) => toggled(before, jobId)),
  extendTo: (jobId, rows) => change((before) => extended(before, rows, jobId)),
  add: (jobIds) => change((before) => withAll(before, jobIds)),
  remove: (jobIds) => change((before) => without(before, jobIds)),
  clear: () => change(() => NONE),
});
