import * as z from 'zod/mini';
import { useDraft } from '#ui/use-draft.tsx';
import { approvalDraft, EMPTY_APPROVAL } from './approval.ts';
import { EMPTY_REJECTION, rejectionDraft } from './rejection.ts';

/** The forms of which one at a time is open. */
const formName = z.enum(['approve', 'revise', 'reject']);
export type FormName = z.output<typeof formName>;

/** An answer is worth something with its own image only. */
const captchaDraft = z.object({ image: z.string(), answer: z.string() });

/** All that is being filled in for the decisions on one translation, and which form is open. */
export function useDrafts(account: string, jobId: string) {
  const key = (name: string) => `${account}:job:${jobId}:${name}`;
  return {
    approve: useDraft(key('approve'), approvalDraft, EMPTY_APPROVAL),
    revise: useDraft(key('revise'), z.string(), ''),
    reject: useDraft(key('reject'), rejectionDraft, EMPTY_REJECTION),
    captcha: useDraft(key('captcha'), captchaDraft, { image: '', answer: '' }),
    open: useDraft(key('decision'), z.nullable(formName), null),
  };
}
export type Drafts = ReturnType<typeof useDrafts>;
