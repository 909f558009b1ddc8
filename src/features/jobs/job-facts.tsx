import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { formatPrice } from '#lib/price.ts';
import { Skeleton } from '#ui/skeleton.tsx';
import { Time } from '#ui/time.tsx';
import { dueTime } from './due-time.ts';
import { LanguagePair } from './language-pair.tsx';

/** What is told about a translation above its texts; what Gengo did not send is left out. */
const FACTS: readonly { label: string; draw: (job: Job) => ReactNode }[] = [
  { label: 'Languages', draw: (job) => <LanguagePair job={job} /> },
  { label: 'Tier', draw: (job) => job.tier },
  { label: 'Units', draw: (job) => job.unit_count?.toLocaleString('en') },
  {
    label: 'Price',
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  { label: 'Order', draw: (job) => job.order_id },
  { label: 'Received', draw: (job) => <Time at={job.ctime} /> },
  { label: 'Due', draw: dueTime },
  { label: 'ID', draw: (job) => job.job_id },
];

const LIST = 'flex flex-wrap gap-x-8 gap-y-3';

export function JobFacts({ job }: { job: Job }) {
  return (
    <dl className={LIST}>
      {FACTS.map(({ label, draw }) => {
        const fact = draw(job);
        return (
          fact && (
            <div key={label}>
              <dt className="text-sm text-soft">{label}</dt>
              <dd>{fact}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

export function JobFactsSkeleton() {
  return (
    <div aria-hidden="true" className={LIST}>
      {FACTS.map(({ label }) => (
        <div key={label}>
          <Skeleton width="3rem" />
          <Skeleton width="5rem" />
        </div>
      ))}
    </div>
  );
}
