import { plural, t } from '@lingui/core/macro';
import { sentences } from '#lib/language/sentences.ts';
import { reasonFor, reasonIn } from '#api/job/not-allowed.ts';
import {
  type BulkDecision,
  type BulkProblem,
  type BulkRefusal,
  type BulkRun,
  NotOver,
} from '#api/sending/bulk/bulk-types.ts';
import { errorWords, wholeDetail } from '#api/wire/error-words.ts';
import { errorAgain } from '#api/wire/kept-error.ts';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice, listed } from '#lib/language/write.ts';
import { sum } from '#lib/money/money.ts';
import { BULK_ACTS } from './bulk-acts.ts';
import type { SortedClean } from './sort-clean.ts';

/** `1 translation`, `1,200 translations`. */
export function translations(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} translation`, other: `${amount} translations` });
}

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
    ...(unpriced > 0 ? [unpricedWords(unpriced)] : []),
  ]);
}

function unpricedWords(count: number): string {
  const amount = formatNumber(count);
  return plural(count, {
    one: `what ${amount} translation without a price costs`,
    other: `what ${amount} translations without a price cost`,
  });
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
  BULK_ACTS[decision.action].title(entries.length);

/** What came of the search for what can be approved unread. */
export function foundWords({ clean, others, facts: { found, all } }: SortedClean): string {
  const count = clean.length + others.length;
  const [amount, total] = [formatNumber(clean.length), formatNumber(count)];
  const cleanWords = plural(count, {
    one: `${amount} of ${total} translation is clean: the checks find nothing, and no comment of a translator waits for an answer.`,
    other: `${amount} of ${total} translations are clean: the checks find nothing, and no comment of a translator waits for an answer.`,
  });
  const [foundAmount, facts] = [formatNumber(found), formatNumber(all)];
  const factWords = all > 0 && t`${foundAmount} of ${facts} facts found in them.`;
  return sentences([cleanWords, factWords]);
}

/** Why a run was stopped by what all of it would meet. A run does not go on by itself, unlike a page. */
export function whyStopped(problem: BulkProblem): string {
  if (typeof problem === 'string') return problem;
  if (problem.is === 'not-kept')
    return t`This browser has no room to write down what is sent: after a crash nobody could tell.`;
  return problem.error.kind === 'offline'
    ? t`There is no network.`
    : wholeDetail(errorWords(errorAgain(problem.error)));
}

/** Why one translation was refused in a run. */
export function whyRefused({ action }: BulkDecision, reason: BulkRefusal): string {
  if (typeof reason === 'string') return reason;
  if (reason.is === 'status') return reasonIn(action, reason.status);
  if (reason.is === 'held') return t`A decision on it is held.`;
  if (reason.is === 'text-changed') return t`Its text has changed since it was chosen.`;
  const { kind, code } = reason.error;
  return kind === 'illegal-state'
    ? reasonFor(action, code)
    : wholeDetail(errorWords(errorAgain(reason.error)));
}

/** Why a run did not begin. */
export const whyNotBegun = (error: unknown): string =>
  error instanceof NotOver ? t`Another run is not over.` : wholeDetail(errorWords(error));
