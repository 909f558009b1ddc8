import type { Job } from '#api/schema/job.ts';
import { textDirection, toLocale } from '#lib/text/languages.ts';
import { jobTitle } from '#lib/job-title.ts';

/** A translation's name; first words of its source stand in the source's language. */
export function JobHeading({ job }: { job: Job }) {
  const { text, isSource } = jobTitle(job);
  return isSource ? (
    <bdi translate="no" lang={toLocale(job.lc_src)} dir={textDirection(job.lc_src)}>
      {text}
    </bdi>
  ) : (
    <bdi>{text}</bdi>
  );
}
