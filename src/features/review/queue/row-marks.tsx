import { plural, t } from '@lingui/core/macro';
import { openQuestion } from '#api/job/authors.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { isCorrected } from '#features/reading/changes/comparison.ts';
import { useChecks } from '#features/reading/findings/use-checks.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import { numberVersions } from '#features/reading/versions/versions.ts';
import { formatNumber } from '#lib/language/write.ts';
import type { Deliveries } from './deliveries.ts';

/* What finds others by the same marks comes with them: each file of its own would cost a page more than what it holds. */
export { FilterBar } from '../filter/filter-bar.tsx';
export { DeskWork } from '../desk-work.tsx';

interface TextMarkProps {
  account: string;
  job: Job;
}

/** What can be told of a translation before it is opened: a file, which the checks cannot read, or their errors. */
export function TextMark(props: TextMarkProps) {
  if (isFileJob(props.job)) return <span className="shrink-0 font-medium">{t`File`}</span>;
  return props.job.body_tgt ? <Errors {...props} /> : null;
}

/** Drawn as unknown until the checks have been over it. */
function Errors({ account, job }: TextMarkProps) {
  const { isChecking, open } = useChecks(account, job);
  if (isChecking)
    return (
      <span>
        <span aria-hidden="true">…</span>
        <span className="sr-only">{t`not checked yet`}</span>
      </span>
    );
  const count = open.filter(({ severity }) => severity === 'error').length;
  if (count === 0) return null;
  const amount = formatNumber(count);
  return (
    <span className="shrink-0 font-medium text-bad">
      {t`${plural(count, { one: '1 error', other: `${amount} errors` })}`}
    </span>
  );
}

interface ThreadMarksProps {
  comments: readonly Comment[];
  /** What this browser knows of its versions. */
  revisions: Deliveries[string]['revisions'];
}

/** Whether its translator waits for an answer, and whether it came back from corrections. */
export function ThreadMarks({ comments, revisions }: ThreadMarksProps) {
  return (
    <>
      {revisions && isCorrected(numberVersions(revisions), comments) && (
        <span className="font-medium text-info">{t`Corrected`}</span>
      )}
      {openQuestion(comments) && <span className="font-medium text-attention">{t`Asks`}</span>}
    </>
  );
}
