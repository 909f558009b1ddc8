import type { Decision } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import { formatPrice } from '#lib/money/price.ts';

type Price = Pick<Job, 'credits' | 'currency'>;

interface Words {
  label: string;
  /** Where there is little room, a part of the label. */
  short?: string;
  /** In small words, what it does. */
  consequence: (job: Job) => string;
  done: (job: Price) => string;
}

/** How each decision reads before and after it is taken. */
export const WORDS: Readonly<Record<Decision['action'], Words>> = {
  approve: {
    label: 'Approve',
    consequence: () => 'Pays the translator; cannot be undone later.',
    done: () => 'Approved: the translator is paid.',
  },
  revise: {
    label: 'Request corrections',
    short: 'Corrections',
    consequence: () => 'Free of charge; then you review it again.',
    done: () => 'Sent back: the translator corrects it.',
  },
  reject: {
    label: 'Reject',
    consequence: () => 'Cannot be undone later.',
    done: () => 'Rejected: another translator starts over.',
  },
  archive: {
    label: 'Archive',
    consequence: () => 'Folds it away; it stays approved.',
    done: () => 'Archived.',
  },
  cancel: {
    label: 'Cancel translation',
    consequence: (job) => `Nobody translates it, and ${refund(job)}.`,
    done: (job) => `Canceled: ${refund(job)}.`,
  },
};

/** What is said when it is done. */
export function doneWords(decision: Decision, job: Price): string {
  const isCanceled = decision.action === 'reject' && decision.follow_up === 'cancel';
  return isCanceled ? `Rejected and canceled: ${refund(job)}.` : WORDS[decision.action].done(job);
}

/** What canceling gives back, in words that end a sentence. */
export function refund({ credits, currency }: Price): string {
  const amount = credits === undefined ? 'what it cost' : formatPrice(credits, currency);
  return `${amount} goes back to your balance`;
}
