import { plural, t } from '@lingui/core/macro';
import { Link, useLocation } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { paths } from '#lib/paths.ts';
import { languageName } from '#lib/text/languages.ts';
import { PartProblem } from '../details/part-problem.tsx';
import { StatusBadge } from '../details/status-badge.tsx';
import { countBySeverity } from '../findings/checks-count.ts';
import { useChecks } from '../findings/use-checks.ts';
import { useSiblings } from './use-siblings.ts';

interface SiblingsProps {
  account: string;
  job: Job;
}

/** The same text in its other languages: what is wrong in one is often wrong in all. */
export function Siblings({ account, job }: SiblingsProps) {
  const { siblings, order, isReading, unread } = useSiblings(job);
  const others = siblings.length - 1;
  const amount = formatNumber(unread);
  return (
    <>
      <PartProblem
        query={order}
        title={t`Its order could not be read: what is known here is shown.`}
        staleTitle={t`Its order could not be read again.`}
      />
      {others > 0 && (
        <ul className="siblings">
          {siblings.map((one) => (
            <Sibling
              key={one.job_id}
              account={account}
              job={one}
              isOpen={one.job_id === job.job_id}
              isElsewhere={one.order_id !== job.order_id}
            />
          ))}
        </ul>
      )}
      <output className="text-sm text-soft">
        {isReading && t`Looking through the order…`}
        {!isReading && others <= 0 && t`No other translation of this text is known here.`}
        {!isReading &&
          unread > 0 &&
          t`${plural(unread, { one: 'One translation of the order was', other: `${amount} translations of the order were` })} not looked at.`}
      </output>
    </>
  );
}

interface SiblingProps {
  account: string;
  job: Job;
  isOpen: boolean;
  /** Of another order. */
  isElsewhere: boolean;
}

/** It opens in the page that is open, where the reader has scrolled to: the source is the same. */
function Sibling({ account, job, isOpen, isElsewhere }: SiblingProps) {
  const isDesk = useLocation().pathname.startsWith(paths.review());
  const { job_id: jobId, order_id: order = '', credits, currency } = job;
  return (
    <li className="sibling">
      <Link
        to={isDesk ? paths.review(jobId) : paths.job(jobId)}
        preventScrollReset
        aria-current={isOpen ? 'true' : undefined}
        className="sibling-link"
      >
        <span className="font-medium">{languageName(job.lc_tgt)}</span>
        <StatusBadge status={job.status} />
        <span className="basis-full text-sm text-soft">
          <Findings account={account} job={job} />
          {credits !== undefined && ` · ${formatPrice(credits, currency)}`}
          {isElsewhere && order !== '' && <> · {t`order ${order}`}</>}
        </span>
      </Link>
    </li>
  );
}

function Findings({ account, job }: { account: string; job: Job }) {
  const { isChecking, isBroken, open } = useChecks(account, job);
  if (!job.body_tgt) return t`no text yet`;
  if (isBroken) return t`not checked`;
  if (isChecking) return t`checking…`;
  return open.length === 0 ? t`no problems found` : countBySeverity(open);
}
