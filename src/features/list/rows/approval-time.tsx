import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { configQuery } from '#api/account/config.ts';
import { approvalAt, DELIVERIES } from '#api/job/here/deliveries.ts';
import type { Job } from '#api/schema/job.ts';
import { textVersionOf } from '#api/job/version.ts';
import { relativeTime } from '#lib/language/write.ts';
import { useSlot } from '#store/use-slot.ts';
import { useNow } from '#ui/hooks/use-now.ts';
import { usePreferences } from '#ui/hooks/use-preferences.ts';

/**
 * When Gengo approves a translation by itself, where this browser knows of its delivery: a row asks for nothing of its
 * own.
 */
export function ApprovalTime({ job }: { job: Job }) {
  const account = useQuery({ ...configQuery(), enabled: false }).data?.owner;
  return account === undefined ? null : <Known account={account} job={job} />;
}

function Known({ account, job }: { account: string; job: Job }) {
  const delivery = useSlot(account, DELIVERIES)[job.job_id];
  const { reviewHours } = usePreferences(account).value;
  const now = useNow();
  // Of an older text it tells nothing.
  if (delivery === undefined || delivery.text !== textVersionOf(job)) return null;
  const until = approvalAt(delivery.at, reviewHours);
  if (until <= now) return <span className="text-bad">{t`Approval due`}</span>;
  const when = relativeTime(until, now);
  const words = t`Gengo approves by itself ${when} (estimated)`;
  return (
    <span title={words}>
      <span aria-hidden="true">{t`approval ${when}`}</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
