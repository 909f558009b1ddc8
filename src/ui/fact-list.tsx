import type { ReactNode } from 'react';
import { Skeleton } from './skeleton.tsx';

export interface Fact {
  label: string;
  /** What is `undefined`, `false` or empty is left out, name and all. */
  value: ReactNode;
}

const LAYOUTS = {
  /** Beside each other, each under its name: what a page tells first. */
  row: { list: 'flex flex-wrap gap-x-8 gap-y-3', fact: '', value: 'wrap-anywhere' },
  /** Below each other, each beside its name: details. */
  rows: {
    list: 'grid gap-2',
    fact: 'grid gap-x-4 sm:grid-cols-[10rem_minmax(0,1fr)]',
    value: 'min-w-0 wrap-anywhere',
  },
} as const;

interface FactListProps {
  facts: readonly Fact[];
  layout?: keyof typeof LAYOUTS;
}

/** Names and what they are worth, as a real description list. */
export function FactList({ facts, layout = 'row' }: FactListProps) {
  const { list, fact: row, value: place } = LAYOUTS[layout];
  return (
    <dl className={list}>
      {facts.map(
        ({ label, value }) =>
          value !== undefined &&
          value !== null &&
          value !== false &&
          value !== '' && (
            <div key={label} className={row}>
              <dt className="text-sm leading-6 text-soft">{label}</dt>
              <dd className={place}>{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** Its shape while the facts load. */
export function FactListSkeleton({ labels }: { labels: readonly string[] }) {
  return (
    <div aria-hidden="true" className={LAYOUTS.row.list}>
      {labels.map((label) => (
        <div key={label}>
          <Skeleton width="3rem" />
          <Skeleton width="5rem" />
        </div>
      ))}
    </div>
  );
}
