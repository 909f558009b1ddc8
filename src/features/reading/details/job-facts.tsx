import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { LanguagePair } from '#ui/text/language-pair.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { dueTime } from '#lib/time/due-time.ts';

/** What is told in a line above the texts: the rest is among the details. What Gengo did not send is left out. */
const FACTS: readonly { label: MessageDescriptor; from?: 'sm'; draw: (job: Job) => ReactNode }[] = [
  {
    label: msg`Languages`,
    draw: ({ lc_src, lc_tgt }) => <LanguagePair from={lc_src} to={lc_tgt} />,
  },
  { label: msg`Tier`, draw: (job) => tierName(job.tier) },
  {
    label: msg`Units`,
    draw: ({ unit_count: count }) => count !== undefined && unitsWords(count),
  },
  {
    label: msg`Price`,
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  { label: msg`Due`, draw: dueWords },
  {
    label: msg`Order`,
    from: 'sm',
    draw: ({ order_id: id }) =>
      id !== undefined && (
        <Trans>
          <span aria-hidden="true">order </span>
          <Link to={paths.order(id)} className="py-0.5">
            {id}
          </Link>
        </Trans>
      ),
  },
];

function unitsWords(count: number): string {
  const amount = formatNumber(count);
  return plural(count, { one: `${amount} unit`, other: `${amount} units` });
}

/** What is overdue says so itself. */
function dueWords(job: Job): string | undefined {
  const due = dueTime(job);
  return due !== undefined && (job.eta ?? 0) > 0 ? t`due ${due}` : due;
}

export function JobFacts({ job }: { job: Job }) {
  const facts = FACTS.map(({ label, draw, ...fact }) => ({
    ...fact,
    label: i18n._(label),
    value: draw(job),
  }));
  return <FactList layout="line" facts={facts} />;
}

export function JobFactsSkeleton() {
  return (
    <div aria-hidden="true" className="text-sm">
      <Skeleton width="min(24rem, 90%)" height="1.25rem" />
    </div>
  );
}
