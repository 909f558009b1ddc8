import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { Time } from '#ui/time.tsx';
import { dueTime } from '#lib/time/due-time.ts';
import { LanguagePair } from '#ui/language-pair.tsx';
import type { SortColumn } from './sort.ts';
import { StatusBadge } from '#features/reading/details/status-badge.tsx';

/** From which width a fact has its own column; below it, it stands under the title. */
const FROM = {
  md: { column: 'hidden md:table-cell', fold: 'md:hidden' },
  lg: { column: 'hidden lg:table-cell', fold: 'lg:hidden' },
} as const;

export interface Column {
  label: MessageDescriptor;
  /** What the address calls it where it can be sorted by. */
  sort?: SortColumn;
  from: keyof typeof FROM;
  /** Of the whole table; the title has the rest. */
  width: string;
  end?: true;
  /** Classes for its place under the title, where there are three lines at most: rows do not grow. */
  fold?: string;
  draw: (job: Job) => ReactNode;
  /** Under the title, where a bare number would not say what it is. */
  drawFolded?: (job: Job) => ReactNode;
}

/** Stands before the title. */
export const ID_COLUMN: Column = {
  label: msg`ID`,
  from: 'lg',
  width: 'lg:w-20',
  draw: (job) => <span className="tabular-nums">{job.job_id}</span>,
};

/** Names the row; it has the rest of the width, everywhere. */
export const TITLE_COLUMN = { label: msg`Translation`, sort: 'title' } as const;

const isOverdue = ({ eta = 0 }: Job) => eta <= 0;

/** When it is to be delivered; undefined where that is not awaited. */
function dueWords(job: Job): string | undefined {
  const due = dueTime(job);
  return due !== undefined && isOverdue(job) ? t`overdue` : due;
}

function unitWords(units: number): string {
  const amount = formatNumber(units);
  return plural(units, { one: `${amount} unit`, other: `${amount} units` });
}

/** What follows the title, in the order of the columns. */
export const COLUMNS: readonly Column[] = [
  {
    label: msg`Status`,
    from: 'md',
    width: 'md:w-50',
    fold: 'order-first',
    draw: (job) => <StatusBadge status={job.status} />,
  },
  {
    label: msg`Languages`,
    from: 'md',
    width: 'md:w-52',
    fold: 'w-full truncate',
    draw: ({ lc_src, lc_tgt }) => <LanguagePair from={lc_src} to={lc_tgt} />,
  },
  { label: msg`Tier`, from: 'lg', width: 'lg:w-22', draw: (job) => job.tier },
  {
    label: msg`Units`,
    sort: 'units',
    from: 'lg',
    width: 'lg:w-18',
    end: true,
    draw: (job) => job.unit_count !== undefined && formatNumber(job.unit_count),
    drawFolded: ({ unit_count: units }) => units !== undefined && unitWords(units),
  },
  {
    label: msg`Price`,
    sort: 'price',
    from: 'md',
    width: 'md:w-22',
    end: true,
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  {
    label: msg`Order`,
    from: 'lg',
    width: 'lg:w-20',
    end: true,
    draw: (job) => job.order_id,
  },
  {
    label: msg`Received`,
    sort: 'received',
    from: 'md',
    width: 'md:w-28',
    draw: (job) => <Time at={job.ctime} />,
  },
  {
    label: msg`Due`,
    sort: 'due',
    from: 'lg',
    width: 'lg:w-22',
    fold: 'max-md:order-first',
    draw: dueWords,
    drawFolded: (job) => {
      const due = dueWords(job);
      return due === undefined || isOverdue(job) ? due : t`due ${due}`;
    },
  },
];

export const columnClass = ({ from, end }: Column) =>
  `${FROM[from].column} px-2 py-1 ${end ? 'text-end tabular-nums' : ''}`;

/** What is shown of each translation beside its title: in columns, and under the title where there is no room for these. */
export interface Shown {
  columns: readonly Column[];
  folded: readonly Folded[];
}

interface Folded extends Pick<Column, 'label' | 'draw'> {
  className: string;
}

export const shownOf = (columns: readonly Column[]): Shown => ({
  columns,
  // What a narrow screen cannot do without.
  folded: columns
    .filter(({ from, drawFolded }) => from === 'md' || drawFolded)
    .map(({ label, from, fold = '', draw, drawFolded = draw }) => ({
      label,
      draw: drawFolded,
      className: `${FROM[from].fold} ${fold}`,
    })),
});

export const USUAL = shownOf(COLUMNS);
