import { t } from '@lingui/core/macro';
import * as z from 'zod/mini';
import type { Decision } from '#api/schema/decision.ts';
import { formatNumber, listed } from '#lib/language/write.ts';

/** The approve form as it stands on the screen, and as it is kept while it is being filled in. */
export const approvalDraft = z.object({
  /** `''`: not rated. */
  rating: z.enum(['', '1', '2', '3', '4', '5']),
  forTranslator: z.string(),
  forGengo: z.string(),
  isPublic: z.boolean(),
});
export type ApprovalDraft = z.output<typeof approvalDraft>;

export const EMPTY_APPROVAL: ApprovalDraft = {
  rating: '',
  forTranslator: '',
  forGengo: '',
  isPublic: false,
};

/** What is sent: only what the person chose or wrote. */
export function toDecision(draft: ApprovalDraft): Decision {
  const forTranslator = draft.forTranslator.trim();
  const forGengo = draft.forGengo.trim();
  return {
    action: 'approve',
    ...(draft.rating !== '' && { rating: Number(draft.rating) }),
    ...(forTranslator !== '' && { for_translator: forTranslator }),
    ...(forGengo !== '' && { for_mygengo: forGengo }),
    ...(draft.isPublic && { public: 1 as const }),
  };
}

/** What a folded form would send along: nothing is sent that cannot be seen. */
export function summary({ rating, forTranslator, forGengo, isPublic }: ApprovalDraft): string {
  const amount = formatNumber(Number(rating));
  const parts = [
    rating === '' ? '' : t`rating ${amount}`,
    forTranslator.trim() === '' ? '' : t`words for the translator`,
    forGengo.trim() === '' ? '' : t`private words for Gengo`,
    isPublic ? t`permission to show it publicly` : '',
  ];
  return listed(parts.filter((part) => part !== ''));
}

/** The form that sends this; undefined where nothing was chosen or written. */
export function toApprovalDraft(
  decision: Extract<Decision, { action: 'approve' }>,
): ApprovalDraft | undefined {
  const draft = z.parse(approvalDraft, {
    rating: String(decision.rating ?? ''),
    forTranslator: decision.for_translator ?? '',
    forGengo: decision.for_mygengo ?? '',
    isPublic: decision.public === 1,
  });
  return summary(draft) === '' ? undefined : draft;
}
