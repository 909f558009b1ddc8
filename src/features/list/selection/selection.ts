import type { JobRef } from '#api/schema/job.ts';

export interface Selected {
  ids: ReadonlySet<string>;
  /** The one last toggled: where a range begins. */
  anchor?: string;
}

export const NONE: Selected = { ids: new Set() };

export function toggled({ ids }: Selected, jobId: string): Selected {
  const next = new Set(ids);
  if (!next.delete(jobId)) next.add(jobId);
  return { ids: next, anchor: jobId };
}

export const withAll = (before: Selected, jobIds: readonly string[]): Selected => ({
  ...before,
  ids: new Set([...before.ids, ...jobIds]),
});

export function without(before: Selected, jobIds: readonly string[]): Selected {
  const next = new Set(before.ids);
  for (const jobId of jobIds) next.delete(jobId);
  return { ...before, ids: next };
}

/**
 * What lies from the anchor to this row, in whichever direction, becomes as the anchor is: chosen, or not.
 * Where the anchor is shown no more there is nothing to extend, and the row is toggled.
 */
export function extended(
  before: Selected,
  rows: readonly Pick<JobRef, 'job_id'>[],
  jobId: string,
): Selected {
  const { anchor, ids } = before;
  const from = rows.findIndex((row) => row.job_id === anchor);
  const to = rows.findIndex((row) => row.job_id === jobId);
  if (anchor === undefined || from < 0 || to < 0) return toggled(before, jobId);
  const between = rows.slice(Math.min(from, to), Math.max(from, to) + 1).map((row) => row.job_id);
  return ids.has(anchor) ? withAll(before, between) : without(before, between);
}

/** What the box above all rows says of those that have been read. */
export type AllOf = 'all' | 'some' | 'none';

export function howMany(ids: ReadonlySet<string>, rows: readonly string[]): AllOf {
  if (ids.size === 0) return 'none';
  const chosen = rows.reduce((sum, id) => sum + (ids.has(id) ? 1 : 0), 0);
  if (chosen === rows.length) return chosen > 0 ? 'all' : 'some';
  return 'some';
}
