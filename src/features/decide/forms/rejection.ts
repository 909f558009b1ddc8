import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import { commentFault } from '#api/job/comment-fault.ts';
import type { Decision } from '#api/schema/decision.ts';
import type { Faults } from './faults.ts';

/** The reject form as it stands on the screen, and as it is kept while it is being filled in. */
export const rejectionDraft = z.object({
  reason: z.enum(['', 'quality', 'incomplete', 'other']),
  comment: z.string(),
  followUp: z.enum(['requeue', 'cancel']),
});
export type RejectionDraft = z.output<typeof rejectionDraft>;

export const EMPTY_REJECTION: RejectionDraft = { reason: '', comment: '', followUp: 'requeue' };

/** `captcha`: what was typed; undefined where no image asks for it. */
export function rejectionFaults(draft: RejectionDraft, captcha: string | undefined): Faults {
  return {
    reason: draft.reason === '' ? t`Choose what is wrong.` : undefined,
    comment: commentFault(draft.comment, t`Say what is wrong with it.`),
    captcha: captcha?.trim() === '' ? t`Type the characters of the image.` : undefined,
  };
}

/** What is sent; undefined while no reason is chosen. */
export function toRejection(
  { reason, comment, followUp }: RejectionDraft,
  captcha: string | undefined,
): Decision | undefined {
  if (reason === '') return undefined;
  return {
    action: 'reject',
    reason,
    comment: comment.trim(),
    follow_up: followUp,
    ...(captcha !== undefined && { captcha: captcha.trim() }),
  };
}

/** The form that sends this. */
export const toRejectionDraft = ({
  reason,
  comment,
  follow_up = 'requeue',
}: Extract<Decision, { action: 'reject' }>): RejectionDraft => ({
  reason,
  comment,
  followUp: follow_up,
});
