import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { FactList } from '#ui/fact-list.tsx';
import { LanguagePair } from '#ui/language-pair.tsx';
import { Skeleton } from '#ui/skeleton.tsx';
import { dueTime } from '#lib/time/due-time.ts';

/** What is told in a line above the texts: the rest is among the details. What Gengo did not send is left out. */
const FACTS: readonly { label: string; from?: 'sm'; draw: (job: Job) => ReactNode }[] = [
  { label: 'Languages', draw: ({ lc_src, lc_tgt }) => <LanguagePair from={lc_src} to={lc_tgt} /> },
  { label: 'Tier', draw: (job) => job.tier },
  {
    label: 'Units',
    draw: ({ unit_count: count }) =>
      count !== undefined && `${formatNumber(count)} ${count === 1 ? 'unit' : 'units'}`,
  },
  {
    label: 'Price',
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  { label: 'Due', draw: (job) => due(dueTime(job)) },
  {
    label: 'Order',
    from: 'sm',
    draw: ({ order_id: id }) =>
      id !== undefined && (
        <>
          <span aria-hidden="true">order </span>
          <Link to={paths.order(id)} className="py-0.5">
            {id}
          </Link>
        </>
      ),
  },
];

const due = (time: string | undefined) =>
  time === undefined || time === 'overdue' ? time : `due ${time}`;

export function JobFacts({ job }: { job: Job }) {
  const facts = FACTS.map(({ draw, ...fact }) => ({ ...fact, value: draw(job) }));
  return <FactList layout="line" facts={facts} />;
}

export function JobFactsSkeleton() {
  return (
    <div aria-hidden="true" className="text-sm">
      <Skeleton width="min(24rem, 90%)" height="1.25rem" />
    </div>
  );
}
