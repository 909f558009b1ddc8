import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { isCustomer } from '#api/job/authors.ts';
import { openQuestion } from '#api/job/open-question.ts';
import { commentsQuery } from '#api/job/comments.ts';
import { DELIVERIES } from '#api/job/here/deliveries.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import { revisionsQuery } from '#api/job/review.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { textVersionOf } from '#api/job/version.ts';
import type { Mark } from '#features/orders/placed/matrix/marks.tsx';
import { useFindings } from '#features/reading/findings/use-findings.ts';
import { numberVersions } from '#features/reading/versions/versions.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useSlot } from '#store/use-slot.ts';

interface CellMarksProps {
  account: string;
  job: Job;
  children: (marks: readonly Mark[]) => ReactNode;
}

/**
 * The marks of a translation as far as they are known here: the checks run in this browser; conversations and versions
 * are those that were read before, for a call for each cell would be hundreds.
 */
export function CellMarks(props: CellMarksProps) {
  const { status } = props.job;
  // Nobody decides on what is over: only what it is remains.
  if (status === 'approved' || status === 'canceled') return props.children(fileMark(props.job));
  return status === 'reviewable' ? <Deciding {...props} /> : <Coming {...props} />;
}

const fileMark = (job: Job): Mark[] => (isFileJob(job) ? [{ kind: 'file', name: t`File` }] : []);

/** What its translator asks, in a conversation that was read before. */
function useComments({ job_id: id }: Job): readonly Comment[] {
  return useQuery({ ...commentsQuery({ of: 'job', id }), enabled: false }).data ?? [];
}

const askMark = (comments: readonly Comment[]): Mark[] =>
  openQuestion(comments) ? [{ kind: 'asks', name: t`Translator asks` }] : [];

function Coming({ job, children }: CellMarksProps) {
  return children([...askMark(useComments(job)), ...fileMark(job)]);
}

function Deciding({ account, job, children }: CellMarksProps) {
  const { findings } = useFindings(account, job);
  const comments = useComments(job);
  const rounds = useRounds(account, job, comments);
  const errors = findings?.open.filter(({ severity }) => severity === 'error').length ?? 0;
  return children([
    ...errorMark(errors),
    ...askMark(comments),
    ...correctedMark(rounds),
    ...fileMark(job),
  ]);
}

function errorMark(count: number): Mark[] {
  if (count === 0) return [];
  const amount = formatNumber(count);
  const name = plural(count, { one: `${amount} error`, other: `${amount} errors` });
  return [{ kind: 'errors', count, name }];
}

function correctedMark(rounds: number): Mark[] {
  if (rounds === 0) return [];
  const amount = formatNumber(rounds);
  const name =
    rounds === 1
      ? t`Corrected`
      : plural(rounds, { one: `${amount} round`, other: `${amount} rounds` });
  return [{ kind: 'corrected', count: rounds, name }];
}

/** How often it came back after the customer wrote, by the versions that were read before. */
function useRounds(account: string, job: Job, comments: readonly Comment[]): number {
  const read = useQuery({ ...revisionsQuery(job.job_id), enabled: false }).data;
  const kept = useSlot(account, DELIVERIES)[job.job_id];
  const isCurrent = kept !== undefined && kept.text === textVersionOf(job);
  const versions = numberVersions(read ?? (isCurrent ? kept.revisions : undefined) ?? []);
  return versions.filter(({ at }, index) => {
    const before = versions[index - 1];
    return (
      before &&
      comments.some(({ author, ctime }) => isCustomer(author) && ctime >= before.at && ctime < at)
    );
  }).length;
}
