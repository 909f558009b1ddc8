import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { Verbatim } from '#ui/text/verbatim.tsx';

/** A translation's name; first words of its source stand in the source's language. */
export function JobHeading({ job }: { job: Job }) {
  const { text, isSource } = jobTitle(job);
  return isSource ? <Verbatim language={job.lc_src} words={text} /> : <bdi>{text}</bdi>;
}
