import type { BulkRun } from '#api/sending/bulk/bulk-types.ts';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice, listed } from '#lib/language/write.ts';
import { sum } from '#lib/money/money.ts';
import { ACTS } from '../acts.ts';
import type { SortedClean } from './sort-clean.ts';

/** `1 translation`, `1,200 translations`. */
export const translations = (count: number): string =>
  `${formatNumber(count)} translation${count === 1 ? '' : 's'}`;

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
  ACTS[decision.action].bulk.title(translations(entries.length));

/** What came of the search for what can be approved unread. */
export function foundWords({ clean, others, facts: { found, all } }: SortedClean): string {
  const amount = `${formatNumber(clean.length)} of ${translations(clean.length + others.length)} are clean`;
  const facts =
    all > 0 ? ` ${formatNumber(found)} of ${formatNumber(all)} facts found in them.` : '';
  return `${amount}: the checks find nothing, and no comment of a translator waits for an answer.${facts}`;
}
