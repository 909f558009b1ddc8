import * as z from 'zod/mini';

/** What a person may choose for the desk, kept in this browser under the account's name. */
export const preferencesSchema = z.object({
  /** Hours from delivery until Gengo approves by itself: accounts differ (product.md, "Deadline"). */
  reviewHours: z._default(z.number().check(z.minimum(1), z.maximum(1000)), 120),
  /** Seconds for which a decision can be undone; 0: sent at once. */
  holdSeconds: z._default(z.number().check(z.minimum(0), z.maximum(60)), 8),
  /** After a decision: on to the next translation, or stay. */
  afterDecision: z._default(z.enum(['next', 'stay']), 'next'),
  hideDecided: z._default(z.boolean(), false),
  /** All keys of one character can be switched off (WCAG 2.1.4). */
  keysOn: z._default(z.boolean(), true),
  /** Own keys by the action's name; an absent one has its usual key. */
  keys: z._default(z.record(z.string(), z.string()), {}),
  /** Ready-made words for a request for corrections. */
  savedReplies: z._default(z.array(z.string()), []),
});
export type Preferences = z.output<typeof preferencesSchema>;
