import * as z from 'zod/mini';
import type { Decision } from '#api/review.ts';

/** The approve form as it stands on the screen, and as it is kept while it is being filled in. */
export const approvalDraft = z.object({
  rating: z.string(),
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
