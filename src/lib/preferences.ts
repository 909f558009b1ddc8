import * as z from 'zod/mini';

/** Hours of the review window that can be right. */
export const REVIEW_HOURS = { min: 1, max: 1000 } as const;

/** Seconds for which a decision may be held. */
export const HOLD_SECONDS = { min: 0, max: 60 } as const;

/** What cannot be read counts as the second. (The linter takes `z.catch(…)` for a promise's.) */
const orUsual = z.catch;

const numberIn = ({ min, max }: { min: number; max: number }) =>
  z.number().check(z.minimum(min), z.maximum(max));

/**
 * What a person may choose for the desk, kept in this browser under the account's name. What is absent or
 * cannot be read has its usual value, each for itself.
 */
export const preferencesSchema = z.object({
  /** Hours from delivery until Gengo approves by itself: accounts differ. */
  reviewHours: orUsual(numberIn(REVIEW_HOURS), 120),
  /** Seconds for which a decision can be undone; 0: sent at once. */
  holdSeconds: orUsual(numberIn(HOLD_SECONDS), 8),
  /** After a decision: on to the next translation, or stay. */
  afterDecision: orUsual(z.enum(['next', 'stay']), 'next'),
  hideDecided: orUsual(z.boolean(), false),
  /** All keys of one character can be switched off (WCAG 2.1.4). */
  keysOn: orUsual(z.boolean(), true),
  /** Own keys by the action's name; an absent one has its usual key. */
  keys: orUsual(z.record(z.string(), z.string()), {}),
  /** A desktop notification when something becomes ready for review. */
  notifyReady: orUsual(z.boolean(), false),
  /** Ready-made words for a request for corrections. */
  savedReplies: orUsual(z.array(z.string()), []),
});
export type Preferences = z.output<typeof preferencesSchema>;

/** The preferences as they were kept; the usual ones where nothing was. Never throws. */
export function readPreferences(kept: unknown): Preferences {
  const read = z.safeParse(preferencesSchema, kept);
  return read.success ? read.data : z.parse(preferencesSchema, {});
}
