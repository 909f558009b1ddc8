import type { JobRef } from '#api/schema/job.ts';

/** What is in the second list and not in the first, and how many it is the other way round. */
export function changesBetween(
  before: readonly JobRef[],
  after: readonly JobRef[],
): { come: readonly string[]; gone: number } {
  if (before === after) return { come: [], gone: 0 };
  const known = new Set(before.map(({ job_id }) => job_id));
  const come = after.flatMap(({ job_id }) => (known.delete(job_id) ? [] : [job_id]));
  return { come, gone: known.size };
}
