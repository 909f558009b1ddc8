import type { Job } from '../schema/job.ts';

/** File jobs are told by their addresses; before they have any, by the lack of a text. */
export function isFileJob(
  job: Pick<Job, 'file_url_src' | 'file_url_tgt' | 'file_download_ready' | 'body_src'>,
): boolean {
  const hasAddress = job.file_url_src !== undefined || job.file_url_tgt !== undefined;
  return hasAddress || (job.body_src === '' && job.file_download_ready === true);
}
