import * as z from 'zod/mini';
import type { HeldDecision } from '#api/outbox/entry.ts';
import type { Decision } from '#api/review.ts';
import type { BrowserStore } from '#lib/browser-store.ts';
import { useDraft } from '#ui/use-draft.tsx';
import { approvalDraft, EMPTY_APPROVAL, toApprovalDraft } from './approval.ts';
import { EMPTY_REJECTION, rejectionDraft, toRejectionDraft } from './rejection.ts';

/** The forms of which one at a time is open. */
const formName = z.enum(['approve', 'revise', 'reject']);
export type FormName = z.output<typeof formName>;

/** An answer is worth something with its own image only. */
const captchaDraft = z.object({ image: z.string(), answer: z.string() });

const keyOf = (account: string, jobId: string, name: string) => `${account}:job:${jobId}:${name}`;

/** All that is being filled in for the decisions on one translation, and which form is open. */
export function useDrafts(account: string, jobId: string) {
  const key = (name: string) => keyOf(account, jobId, name);
  return {
    approve: useDraft(key('approve'), approvalDraft, EMPTY_APPROVAL),
    revise: useDraft(key('revise'), z.string(), ''),
    reject: useDraft(key('reject'), rejectionDraft, EMPTY_REJECTION),
    captcha: useDraft(key('captcha'), captchaDraft, { image: '', answer: '' }),
    open: useDraft(key('decision'), z.nullable(formName), null),
  };
}
export type Drafts = ReturnType<typeof useDrafts>;

/** Forgets what was filled in for a decision that is done, wherever its form is. */
export function clearDrafts(
  store: BrowserStore,
  account: string,
  jobId: string,
  action: Decision['action'],
) {
  for (const name of [action, 'captcha', 'decision']) store.remove(keyOf(account, jobId, name));
}

/**
 * Fills the form of a decision that was not done after all, and opens it. What is in it already is left:
 * it is what was sent, or more.
 */
export function refillDrafts(
  store: BrowserStore,
  account: string,
  jobId: string,
  decision: HeldDecision,
) {
  const filled = draftOf(decision);
  if (filled === undefined) return;
  const key = keyOf(account, jobId, decision.action);
  if (store.read(key) === undefined) store.write(key, filled);
  store.write(keyOf(account, jobId, 'decision'), decision.action);
}

/** The form as it stood when the decision was taken; undefined where nothing was filled in. */
function draftOf(decision: HeldDecision): unknown {
  if (decision.action === 'approve') return toApprovalDraft(decision);
  return decision.action === 'revise' ? decision.comment : toRejectionDraft(decision);
}
