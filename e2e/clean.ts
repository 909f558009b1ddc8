import type { Gengo } from './gengo.ts';

/** Of the seeds, one in which nothing is open: one press approves it. */
export const CLEAN = 'Hang tag: collection name';

/** All such, by their titles and languages. */
const ALL = new Set([
  `${CLEAN}, fi`,
  'Winter sale: newsletter, fr',
  'Film "Far is close": subtitles, vi',
  'Mail 20436: thank you note, en',
  'Ridge 32: product page, ko',
]);

/** Whether it is one of them. */
export const isClean = ({ slug, lc_tgt }: { slug: string; lc_tgt: string }): boolean =>
  ALL.has(`${slug}, ${lc_tgt}`);

/** The id of the newest translation of a status; of those that wait for review, of the newest clean one. */
export async function findId(gengo: Gengo, status: string): Promise<string> {
  const refs: { job_id: number }[] = await gengo.get(`translate/jobs?status=${status}`);
  const ids = refs.map(({ job_id }) => job_id);
  if (status !== 'reviewable') return String(ids[0]);
  const { jobs } = await gengo.get(`translate/jobs/${ids.join(',')}`);
  return String(jobs.find(isClean).job_id);
}
