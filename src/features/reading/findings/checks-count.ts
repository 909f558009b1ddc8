import type { Finding, Severity } from '#lib/checks/checks.ts';

const WORDS: readonly (readonly [Severity, one: string, many: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['note', 'note', 'notes'],
];

/** `1 error, 2 notes`; empty where there are none. */
export function countBySeverity(findings: readonly Pick<Finding, 'severity'>[]): string {
  return WORDS.flatMap(([severity, one, many]) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  }).join(', ');
}
