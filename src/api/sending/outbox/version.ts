import type { Job } from '../../schema/job.ts';

/**
 * Names the version of a translation that a person has read: the newest revision's id, or where revisions
 * are not known, a hash of the text. Another name later means: not what was decided on.
 */
export function versionOf(
  job: Pick<Job, 'body_tgt' | 'file_url_tgt'>,
  revisions: readonly { rev_id: string }[] | undefined,
): string {
  const newest = revisions?.at(-1);
  if (newest) return `${REVISION}${newest.rev_id}`;
  return `text:${hash(`${job.body_tgt ?? ''}\n${job.file_url_tgt ?? ''}`)}`;
}

/** The version by the text that Gengo gave with the job; none of a file, whose address may change with every reading. */
export const textVersionOf = (job: Pick<Job, 'body_tgt' | 'file_url_tgt'>): string | undefined =>
  job.body_tgt ? versionOf(job, undefined) : undefined;

const REVISION = 'revision:';

/** Whether revisions must be read to name it again. */
export const isRevision = (version: string): boolean => version.startsWith(REVISION);

/** FNV-1a, 32 bits, with the length: tells a changed text from the same one, no more. */
function hash(text: string): string {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  return `${(bits >>> 0).toString(36)}.${text.length}`;
}
