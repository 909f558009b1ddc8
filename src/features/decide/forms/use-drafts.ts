import * as z from 'zod/mini';
import type { HeldDecision } from '#api/sending/outbox/entry.ts';
import type { Store } from '#store/store.ts';
import { useDraft } from '#store/use-slot.ts';
import { slot, slotKey, writeSlot } from '#store/slot.ts';
import type { ActName } from '#api/schema/decision.ts';
import { ACT_NAMES, type FormName, hasFields } from '../acts.ts';
import { FILLED_IN, filledInOf } from './filled-in.ts';

/** An answer is worth something with its own image only. */
const captchaDraft = z.object({ image: z.string(), answer: z.string() });

/** What is being filled in for each act on a translation, and which form is open: one at a time. */
const FORMS = {
  approve: slot({ name: 'job:*:approve', ...FILLED_IN.approve }),
  revise: slot({ name: 'job:*:revise', ...FILLED_IN.revise }),
  reject: slot({ name: 'job:*:reject', ...FILLED_IN.reject }),
  captcha: slot({
    name: 'job:*:captcha',
    shape: captchaDraft,
    empty: { image: '', answer: '' },
  }),
  decision: slot({
    name: 'job:*:decision',
    shape: z.nullable(z.enum(ACT_NAMES.filter(hasFields))),
    empty: null,
  }),
} satisfies Record<FormName | 'captcha' | 'decision', unknown>;

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
export function clearDrafts(store: Store, owner: string, jobId: string, action: ActName) {
  const own = hasFields(action) ? [FORMS[action]] : [];
  for (const form of [...own, FORMS.captcha, FORMS.decision])
    void store.remove(slotKey(owner, form, jobId));
}

/**
 * Fills the form of a decision that was not done after all, and opens that form. A form that holds something is left
 * as it is: it holds what was sent, or more.
 */
export function refillDrafts(store: Store, owner: string, jobId: string, decision: HeldDecision) {
  const filled = filledInOf(decision);
  if (filled === undefined) return;
  const form = FORMS[decision.action];
  const key = slotKey(owner, form, jobId);
  if (store.read(key) === undefined) void store.write(key, filled, form);
  void writeSlot(store, owner, FORMS.decision, decision.action, jobId);
}
