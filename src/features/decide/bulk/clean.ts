import { t } from '@lingui/core/macro';
import { unanswered } from '#api/job/open-question.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';

/** All that decides whether a translation can be approved unread. */
export interface Evidence {
  job: Pick<Job, 'status' | 'body_tgt' | 'mt'>;
  /** The findings of the checks, without the dismissed ones. */
  findings: readonly object[];
  /** Oldest first. */
  comments: readonly Pick<Comment, 'author'>[];
}

/**
 * Why a translation is not clean; undefined: the checks find nothing in it, and no word of its translator
 * is without an answer. A file has no text that could be checked.
 */
export function whyNotClean({ job, findings, comments }: Evidence): string | undefined {
  if (job.status !== 'reviewable') return t`Not ready for review.`;
  if (!job.body_tgt) return t`It is a file: the checks cannot read it.`;
  if (job.mt) return t`It is a machine draft.`;
  if (findings.length > 0) return t`The checks find something.`;
  if (unanswered(comments).length > 0) return t`A comment of its translator has no answer.`;
  return undefined;
}
