import * as z from 'zod/mini';
import type { HeldDecision } from '#api/sending/outbox/entry.ts';
import type { Decision } from '#api/job/review.ts';
import type { Store } from '#store/store.ts';
import { useDraft } from '#store/use-slot.ts';
import { slot, slotKey, writeSlot } from '#store/slot.ts';
import { approvalDraft, EMPTY_APPROVAL, toApprovalDraft } from './approval.ts';
import { EMPTY_REJECTION, rejectionDraft, toRejectionDraft } from './rejection.ts';

/** The forms of which one at a time is open. */
const formName = z.enum(['approve', 'revise', 'reject']);
export type FormName = z.output<typeof formName>;

/** An answer is worth something with its own image only. */
const captchaDraft = z.object({ image: z.string(), answer: z.string() });

/** What is being filled in for each decision on a translation, and which form is open. */
const FORMS = {
  approve: slot({
    name: 'job:*:approve',
    shape: approvalDraft,
    empty: EMPTY_APPROVAL,
    isTyped: true,
  }),
  revise: slot({ name: 'job:*:revise', shape: z.string(), empty: '', isTyped: true }),
  reject: slot({
    name: 'job:*:reject',
    shape: rejectionDraft,
    empty: EMPTY_REJECTION,
    isTyped: true,
  }),
  captcha: slot({
    name: 'job:*:captcha',
    shape: captchaDraft,
    empty: { image: '', answer: '' },
  }),
  decision: slot({ name: 'job:*:decision', shape: z.nullable(formName), empty: null }),
};

/** All that is being filled in for the decisions on one translation, and which form is open. */
export function useDrafts(owner: string, jobId: string) {
  return {
    approve: useDraft(owner, FORMS.approve, jobId),
    revise: useDraft(owner, FORMS.revise, jobId),
    reject: useDraft(owner, FORMS.reject, jobId),
    captcha: useDraft(owner, FORMS.captcha, jobId),
    open: useDraft(owner, FORMS.decision, jobId),
  };
}
export type Drafts = ReturnType<typeof useDrafts>;

/** Forgets what was filled in for a decision that is done, wherever its form is. */
export function clearDrafts(
  store: Store,
  owner: string,
  jobId: string,
  action: Decision['action'],
) {
  const name = z.safeParse(formName, action).data;
  for (const form of [...(name ? [FORMS[name]] : []), FORMS.captcha, FORMS.decision])
    void store.remove(slotKey(owner, form, jobId));
}

/**
 * Fills the form of a decision that was not done after all, and opens it. What is in it already is left:
 * it is what was sent, or more.
 */
export function refillDrafts(store: Store, owner: string, jobId: string, decision: HeldDecision) {
  const filled = draftOf(decision);
  if (filled === undefined) return;
  const form = FORMS[decision.action];
  const key = slotKey(owner, form, jobId);
  if (store.read(key) === undefined) void store.write(key, filled, form);
  void writeSlot(store, owner, FORMS.decision, decision.action, jobId);
}

/** The form as it stood when the decision was taken; undefined where nothing was filled in. */
function draftOf(decision: HeldDecision): unknown {
  if (decision.action === 'approve') return toApprovalDraft(decision);
  return decision.action === 'revise' ? decision.comment : toRejectionDraft(decision);
}
