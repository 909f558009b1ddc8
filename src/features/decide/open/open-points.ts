import { plural, t } from '@lingui/core/macro';
import type { OpenPoint } from '#api/sending/outbox/entry.ts';
import { openQuestion } from '#api/job/open-question.ts';
import type { Comment } from '#api/schema/review.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import type { Finding } from '#lib/checks/finding.ts';
import { formatNumber, listed } from '#lib/language/write.ts';

/** All that may stand against approving a translation. */
export interface Known {
  job: Parameters<typeof isFileJob>[0];
  /** The findings of the checks, without the dismissed ones; undefined: not known yet. */
  findings: readonly Pick<Finding, 'severity'>[] | undefined;
  /** Oldest first; undefined: not read yet. */
  comments: readonly Pick<Comment, 'author' | 'body'>[] | undefined;
  /** The translated file was opened here, in the version that is to be approved. */
  isFileOpened: boolean;
}

/** What is open, the gravest first. Notes do not count; what is not known does. */
export function openPoints({ job, findings, comments, isFileOpened }: Known): OpenPoint[] {
  const isFile = isFileJob(job);
  const found = (severity: Finding['severity']) =>
    findings?.filter((finding) => finding.severity === severity).length ?? 0;
  const points: OpenPoint[] = [
    { is: 'error', count: found('error') },
    { is: 'warning', count: found('warning') },
    {
      is: 'question',
      count: Number(comments !== undefined && openQuestion(comments) !== undefined),
    },
    { is: 'file', count: Number(isFile && !isFileOpened) },
    { is: 'unchecked', count: Number(comments === undefined || (!isFile && !findings)) },
  ];
  return points.filter(({ count }) => count > 0);
}

type Counted = (count: number, n: string) => string;

const WORDS: Readonly<Record<OpenPoint['is'], Counted>> = {
  error: (count, n) => t`${plural(count, { one: '1 error', other: `${n} errors` })}`,
  warning: (count, n) => t`${plural(count, { one: '1 warning', other: `${n} warnings` })}`,
  question: () => t`an unanswered question`,
  file: () => t`an unopened file`,
  unchecked: () => t`not yet checked`,
};

const wordsOf = ({ is, count }: OpenPoint) => WORDS[is](count, formatNumber(count));

/** "1 error and an unanswered question": each by its name. */
export const openWords = (points: readonly OpenPoint[]): string => listed(points.map(wordsOf));

/** What stands on the button that approves, before the first press and after it. */
export function approveWords(points: readonly OpenPoint[], isAgain: boolean): string {
  const [first] = points;
  if (!first) return t`Approve`;
  if (points.every(({ is }) => is === 'unchecked'))
    return isAgain ? t`Press again: not yet checked` : t`Approve, not yet checked`;
  const amount = formatNumber(points.reduce((sum, { count }) => sum + count, 0));
  const what = points.length === 1 ? wordsOf(first) : t`${amount} open`;
  // No longer than before: nothing beside it moves.
  return isAgain ? t`Press again: ${what}` : t`Approve despite ${what}`;
}
