import { useQueries } from '@tanstack/react-query';
import { jobQuery } from '#api/job/jobs.ts';
import type { JobRef } from '#api/schema/job.ts';
import { isFound, wordsOf } from '#lib/text/searched.ts';

/**
 * The rows in which a search finds its words. While something is searched for the details of all rows are
 * read, in batches: which ones fit cannot be known before.
 */
export function useFound(rows: readonly JobRef[], search: string): readonly JobRef[] {
  const words = wordsOf(search);
  const jobs = useQueries({
    queries: (words.length > 0 ? rows : []).map(({ job_id }) => ({
      ...jobQuery(job_id),
      staleTime: 5 * 60_000,
    })),
  });
  if (words.length === 0) return rows;
  return rows.filter((_, index) => {
    const job = jobs[index]?.data;
    return job !== undefined && isFound(job, words);
  });
}
