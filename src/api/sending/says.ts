import { sha256 } from '#lib/text/digest.ts';
import type { Job } from '../schema/job.ts';
import type { Says } from './outbox/entry.ts';

/** What is said of a translation as it was read; `revisions`: oldest first. Where the page may not hash, no hash. */
export async function saysOf(
  { body_tgt: text, credits, currency }: Pick<Job, 'body_tgt' | 'credits' | 'currency'>,
  revisions: readonly { rev_id: string }[] | undefined,
): Promise<Says> {
  const newest = revisions?.at(-1);
  return {
    ...(newest && { version: newest.rev_id }),
    ...(text && isSecureContext && { hash: await sha256(text) }),
    ...(credits !== undefined && { price: `${credits} ${currency}` }),
  };
}
