import type { Job, JobRef } from '#api/schema/job.ts';
import { arrange, withinDates } from '../filters/match.ts';
import { LIST_LIMIT, type ListSearch } from '../filters/list-address.ts';

/** Stands for every status. */
export const ALL = '';

/** How many translations there are of each status; `ALL`: of every one. What is not in it is not known. */
export type Counts = ReadonlyMap<string, number>;

export const NOT_KNOWN: Counts = new Map();

interface Cache {
  get: (jobId: string) => Job | undefined;
  version: () => number;
}

/** Whether a list names all there are: Gengo cuts one at 200, and a person may ask for so many. */
export const isWhole = (refs: readonly JobRef[], { after, before, count }: ListSearch): boolean =>
  count === undefined && (after !== undefined || before !== undefined || refs.length < LIST_LIMIT);

/**
 * What the tabs say under the other filters, from the list of every status. Nothing where that list is cut, or not all of
 * it has been read: a number that is too low would be a lie.
 */
export function countsOf(refs: readonly JobRef[], cache: Cache, search: ListSearch): Counts {
  const listed = withinDates(refs, search);
  const jobs = listed.map(({ job_id }) => cache.get(job_id));
  if (!isWhole(refs, search) || jobs.includes(undefined)) return NOT_KNOWN;
  const { q, pair, tier, order } = search;
  const { rows } = arrange(listed, cache, { q, pair, tier, order });
  const counts = new Map([[ALL, rows.length]]);
  for (const { job_id } of rows) {
    const status = cache.get(job_id)?.status ?? '';
    counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  return counts;
}
