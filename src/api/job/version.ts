import type { Job } from '../schema/job.ts';

type Texts = Pick<Job, 'body_tgt' | 'file_url_tgt'>;

/**
 * Names the version of a translation that a person has read: the newest revision's id, or where revisions
 * are not known, a hash of the text. Another name later means: not what was decided on.
 */
export function versionOf(
  job: Texts,
  revisions: readonly { rev_id: string }[] | undefined,
): string {
  const newest = revisions?.at(-1);
  if (newest) return `${REVISION}${newest.rev_id}`;
  return `text:${hash(`${job.body_tgt ?? ''}\n${job.file_url_tgt ?? ''}`)}`;
}

/** A queue asks for all of its own at each drawing, and a text may be long. */
const named = new WeakMap<Texts, string>();

/** The version by the text that Gengo gave with the job; none of a file, whose address may change with every reading. */
export function textVersionOf(job: Texts): string | undefined {
  if (!job.body_tgt) return undefined;
  const version = named.get(job) ?? versionOf(job, undefined);
  named.set(job, version);
  return version;
}

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
