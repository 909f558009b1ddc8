import { plural, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { openQuestion } from '#api/job/authors.ts';
import { factsQuery } from '#api/job/checks-query.ts';
import { termsOfJob } from '#api/job/job-terms.ts';
import type { Job } from '#api/schema/job.ts';
import type { Comment } from '#api/schema/review.ts';
import { isCorrected } from '#features/reading/changes/comparison.ts';
import { factCount, outermost } from '#features/reading/evidence/fact-count.ts';
import { useChecks } from '#features/reading/findings/use-checks.ts';
import { isFileJob } from '#api/job/is-file-job.ts';
import { numberVersions } from '#features/reading/versions/versions.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useTerms } from '#ui/hooks/use-terms.ts';
import type { Deliveries } from '#api/job/here/deliveries.ts';

/* What finds others by the same marks comes with them: each file of its own would cost a page more than what it holds. */
export { FilterBar } from '../filter/filter-bar.tsx';
export { DeskWork } from '../desk-work.tsx';
export { FiveDays } from './five-days.tsx';

interface TextMarkProps {
  account: string;
  job: Job;
}

/** What can be told of a translation before it is opened: a file, which the checks cannot read, or their errors. */
export function TextMark(props: TextMarkProps) {
  if (isFileJob(props.job)) return <span className="shrink-0 font-medium">{t`File`}</span>;
  return props.job.body_tgt ? <Errors {...props} /> : null;
}

/** Drawn as unknown until the checks have been over it; without an error, how many facts of the source it says. */
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
  if (count === 0) return <Facts account={account} job={job} />;
  const amount = formatNumber(count);
  return (
    <span className="shrink-0 font-medium text-bad">
      {plural(count, { one: `${amount} error`, other: `${amount} errors` })}
    </span>
  );
}

function Facts({ account, job }: TextMarkProps) {
  const { terms } = useTerms(account);
  const given = useMemo(() => termsOfJob(terms, job), [terms, job]);
  const { data } = useQuery(factsQuery(job, given));
  if (!data || data.length === 0) return null;
  const { found, all } = factCount(outermost(data));
  const [some, total] = [formatNumber(found), formatNumber(all)];
  const words = plural(all, {
    one: `${some} of ${total} fact found`,
    other: `${some} of ${total} facts found`,
  });
  const short = plural(all, {
    one: `${some}/${total} fact`,
    other: `${some}/${total} facts`,
  });
  return (
    <span title={words} className={`shrink-0 ${found < all ? 'font-medium text-attention' : ''}`}>
      {/* Short where all is well: its price has room. */}
      <span aria-hidden="true">{found < all ? short : `✓ ${total}`}</span>
      <span className="sr-only">{words}</span>
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
