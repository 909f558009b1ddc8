import type { BulkRun } from '#api/sending/bulk/bulk-types.ts';
import type { Job } from '#api/schema/job.ts';
import { listed } from '#lib/listed.ts';
import { sum } from '#lib/money/money.ts';
import { formatNumber } from '#lib/numbers.ts';
import { formatPrice } from '#lib/money/price.ts';
import type { BulkAction } from './split.ts';

/** `1 translation`, `1,200 translations`. */
export const translations = (count: number): string =>
  `${formatNumber(count)} translation${count === 1 ? '' : 's'}`;

interface Words {
  /** On its button, before the number that it would touch. */
  label: string;
  /** The beginning of it that can be spared. */
  lead?: string;
  /** `many`: "250 translations". */
  question: (many: string) => string;
  /** `total`: what they cost together. */
  consequence: (total: string) => string;
  submit: (many: string) => string;
  /** Heads what became of it. */
  title: (many: string) => string;
}

/** How each decision on many translations reads. */
export const BULK_WORDS: Readonly<Record<BulkAction, Words>> = {
  approve: {
    label: 'Approve',
    question: (many) => `Approve ${many}?`,
    consequence: (total) =>
      `${total} together. It pays the translators and cannot be undone later.`,
    submit: (many) => `Approve ${many}`,
    title: (many) => `Approving ${many}`,
  },
  revise: {
    label: 'Request corrections',
    lead: 'Request ',
    question: (many) => `Request corrections of ${many}?`,
    consequence: () =>
      'Free of charge; then you review them again. Each translator gets these words.',
    submit: (many) => `Send ${many} back`,
    title: (many) => `Sending ${many} back`,
  },
  reject: {
    label: 'Reject',
    question: (many) => `Reject ${many}?`,
    consequence: () =>
      'Cannot be undone later. Where Gengo asks for the characters of an image, you type them one by one.',
    submit: (many) => `Reject ${many}`,
    title: (many) => `Rejecting ${many}`,
  },
  archive: {
    label: 'Archive',
    question: (many) => `Archive ${many}?`,
    consequence: () => 'Folds them away; they stay approved.',
    submit: (many) => `Archive ${many}`,
    title: (many) => `Archiving ${many}`,
  },
  cancel: {
    label: 'Cancel',
    question: (many) => `Cancel ${many}?`,
    consequence: (total) =>
      `Nobody translates them: ${refundOf(total)}. It cannot be undone later.`,
    submit: (many) => `Cancel ${many}`,
    title: (many) => `Canceling ${many}`,
  },
};

/** What canceling gives back, in words that end a sentence. */
export const refundOf = (total: string): string => `${total} goes back to your balance`;

/** What translations cost together, exactly, by currency: `$12.30 and €4.00`. */
export function totalOf(jobs: readonly Pick<Job, 'credits' | 'currency'>[]): string {
  const amounts = new Map<string, string[]>();
  let unpriced = 0;
  for (const { credits, currency } of jobs) {
    if (credits === undefined) unpriced += 1;
    else if (!amounts.get(currency)?.push(credits)) amounts.set(currency, [credits]);
  }
  return listed([
    ...[...amounts].map(([currency, each]) => formatPrice(sum(each), currency)),
    ...(unpriced > 0 ? [`what ${translations(unpriced)} without a price cost`] : []),
  ]);
}

/** The languages that the translators of all these know: of different pairs there may be none. */
export function sharedLanguages(jobs: readonly Pick<Job, 'lc_src' | 'lc_tgt'>[]): string[] {
  const [first] = jobs;
  if (!first) return [];
  return [first.lc_src, first.lc_tgt].filter((code) =>
    jobs.every(({ lc_src, lc_tgt }) => code === lc_src || code === lc_tgt),
  );
}

/** "Approving 250 translations": names a run. */
export const runTitle = ({ decision, entries }: Pick<BulkRun, 'decision' | 'entries'>): string =>
  BULK_WORDS[decision.action].title(translations(entries.length));
