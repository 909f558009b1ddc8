import * as z from 'zod/mini';
import type { HeldDecision } from '#api/sending/outbox/entry.ts';
import type { FormName } from '../acts.ts';
import { approvalDraft, EMPTY_APPROVAL, toApprovalDraft } from '../approval.ts';
import { EMPTY_REJECTION, rejectionDraft, toRejectionDraft } from './rejection.ts';

/** What is filled in for each act that has a form, as a slot wants it: for one translation, or for many. */
export const FILLED_IN = {
  approve: { shape: approvalDraft, empty: EMPTY_APPROVAL, isTyped: true },
  revise: { shape: z.string(), empty: '', isTyped: true },
  reject: { shape: rejectionDraft, empty: EMPTY_REJECTION, isTyped: true },
} satisfies Record<FormName, unknown>;

/** The form as it stood when the decision was taken; undefined where nothing was filled in. */
export function filledInOf(decision: HeldDecision): unknown {
  if (decision.action === 'approve') return toApprovalDraft(decision);
  return decision.action === 'revise' ? decision.comment : toRejectionDraft(decision);
}
