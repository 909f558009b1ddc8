import { useEffect, useMemo, useRef, useState } from 'react';
import type { JobRef } from '#api/schema/job.ts';
import { extended, NONE, type Selected, toggled, withAll, without } from './selection.ts';

/** The translations that are chosen to be decided or exported together. What it does never changes. */
export interface Selection {
  ids: ReadonlySet<string>;
  has: (jobId: string) => boolean;
  toggle: (jobId: string) => void;
  /** All from the one last toggled to this one become as that one is. */
  extendTo: (jobId: string) => void;
  add: (jobIds: readonly string[]) => void;
  remove: (jobIds: readonly string[]) => void;
  clear: () => void;
}

/** `rows`: in the order in which they are shown, for what lies between two of them. */
export function useSelection(rows: readonly Pick<JobRef, 'job_id'>[]): Selection {
  const [selected, setSelected] = useState<Selected>(NONE);
  const shown = useRef(rows);
  useEffect(() => {
    shown.current = rows;
  });
  const acts = useMemo(
    () => ({
      toggle: (jobId: string) => setSelected((before) => toggled(before, jobId)),
      extendTo: (jobId: string) => setSelected((before) => extended(before, shown.current, jobId)),
      add: (jobIds: readonly string[]) => setSelected((before) => withAll(before, jobIds)),
      remove: (jobIds: readonly string[]) => setSelected((before) => without(before, jobIds)),
      clear: () => setSelected(NONE),
    }),
    [],
  );
  return useMemo(
    () => ({ ...acts, ids: selected.ids, has: (jobId) => selected.ids.has(jobId) }),
    [acts, selected],
  );
}
