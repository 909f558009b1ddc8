import { plural, t } from '@lingui/core/macro';
import type { Finding, Severity } from '#lib/checks/checks.ts';
import { formatNumber } from '#lib/language/write.ts';

type Counted = (count: number, amount: string) => string;

const WORDS: readonly (readonly [Severity, words: Counted])[] = [
  ['error', (count, n) => plural(count, { one: `${n} error`, other: `${n} errors` })],
  ['warning', (count, n) => plural(count, { one: `${n} warning`, other: `${n} warnings` })],
  ['note', (count, n) => plural(count, { one: `${n} note`, other: `${n} notes` })],
];

/** `1 error, 2 notes`; empty where there are none. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): string {
  const counts = WORDS.flatMap(([severity, words]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [words(count, formatNumber(count))];
  });
  // The mark between them is each language's own.
  return counts.length === 0 ? '' : counts.reduce((before, next) => t`${before}, ${next}`);
}
