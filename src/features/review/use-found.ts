import { useQueries } from '@tanstack/react-query';
import { jobQuery } from '#api/jobs.ts';
import type { Job, JobRef } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { languageName } from '#lib/languages.ts';

/** Whether all the words stand in a translation's name, texts, languages or id, whatever their case. */
export function matches(job: Job, words: readonly string[]): boolean {
  const { lc_src, lc_tgt, body_src, body_tgt = '', job_id } = job;
  const languages = [lc_src, lc_tgt].flatMap((code) => [code, languageName(code)]);
  const all = [jobTitle(job).text, ...languages, `${lc_src}~${lc_tgt}`, body_src, body_tgt, job_id]
    .join('\n')
    .toLowerCase();
  return words.every((word) => all.includes(word));
}

/**
 * The rows in which a search finds its words. While something is searched for the details of all rows are
 * read, in batches: which ones fit cannot be known before.
 */
export function useFound(rows: readonly JobRef[], search: string): readonly JobRef[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const jobs = useQueries({
    queries: (words.length > 0 ? rows : []).map(({ job_id }) => ({
      ...jobQuery(job_id),
      staleTime: 5 * 60_000,
    })),
  });
  if (words.length === 0) return rows;
  return rows.filter((_, index) => {
    const job = jobs[index]?.data;
    return job !== undefined && matches(job, words);
  });
}
