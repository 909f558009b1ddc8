import type { Job } from '#api/schema/job.ts';
import { formatPrice } from '#lib/language/write.ts';

/** What a translation costs. */
export type Price = Pick<Job, 'credits' | 'currency'>;

/** What canceling one translation gives back, in words that end a sentence. */
export function refund({ credits, currency }: Price): string {
  return refundOf(credits === undefined ? 'what it cost' : formatPrice(credits, currency));
}

/** The same for an amount in words. */
export const refundOf = (amount: string): string => `${amount} goes back to your balance`;
