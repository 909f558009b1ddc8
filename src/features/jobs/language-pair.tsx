import type { Job } from '#api/schema/job.ts';
import { languageName } from '#lib/languages.ts';

/** "English → Japanese", read aloud as "English to Japanese". */
export function LanguagePair({ job }: { job: Pick<Job, 'lc_src' | 'lc_tgt'> }) {
  return (
    <>
      <bdi>{languageName(job.lc_src)}</bdi> <span aria-hidden="true">→</span>
      <span className="sr-only">to</span> <bdi>{languageName(job.lc_tgt)}</bdi>
    </>
  );
}
