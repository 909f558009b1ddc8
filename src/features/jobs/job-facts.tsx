import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Job } from '#api/schema/job.ts';
import { paths } from '#lib/paths.ts';
import { formatPrice } from '#lib/price.ts';
import { FactList, FactListSkeleton } from '#ui/fact-list.tsx';
import { Time } from '#ui/time.tsx';
import { dueTime } from './due-time.ts';
import { LanguagePair } from '#ui/language-pair.tsx';

/** What is told about a translation above its texts; what Gengo did not send is left out. */
const FACTS: readonly { label: string; draw: (job: Job) => ReactNode }[] = [
  { label: 'Languages', draw: ({ lc_src, lc_tgt }) => <LanguagePair from={lc_src} to={lc_tgt} /> },
  { label: 'Tier', draw: (job) => job.tier },
  { label: 'Units', draw: (job) => job.unit_count?.toLocaleString('en') },
  {
    label: 'Price',
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  {
    label: 'Order',
    draw: ({ order_id: id }) => id !== undefined && <Link to={paths.order(id)}>{id}</Link>,
  },
  { label: 'Received', draw: (job) => <Time at={job.ctime} /> },
  { label: 'Due', draw: dueTime },
  { label: 'ID', draw: (job) => job.job_id },
];

export function JobFacts({ job }: { job: Job }) {
  return <FactList facts={FACTS.map(({ label, draw }) => ({ label, value: draw(job) }))} />;
}

export function JobFactsSkeleton() {
  return <FactListSkeleton labels={FACTS.map(({ label }) => label)} />;
}
