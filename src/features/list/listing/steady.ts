import type { JobRef } from '#api/schema/job.ts';

/** Ids that only the second list has, and how many only the first has. */
export function changesBetween(
  before: readonly JobRef[],
  after: readonly JobRef[],
): { come: readonly string[]; gone: number } {
  if (before === after) return { come: [], gone: 0 };
  const known = new Set(before.map(({ job_id }) => job_id));
  const come = after.flatMap(({ job_id }) => (known.delete(job_id) ? [] : [job_id]));
  return { come, gone: known.size };
}
