import type { MessageDescriptor } from '@lingui/core';
import { msg, plural, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { tierName } from '#lib/order/tier-words.ts';
import { Time } from '#ui/time.tsx';
import { dueTime, isOverdue } from '#lib/time/due-time.ts';
import { LanguagePair } from '#ui/text/language-pair.tsx';
import type { SortColumn } from '../filters/sort.ts';
import { ApprovalTimePart } from './approval-part.tsx';
import { StatusMark } from './status-mark.tsx';

/** From which width a fact has its own column. */
const FROM = {
  md: 'hidden md:table-cell',
  lg: 'hidden min-[75rem]:table-cell',
} as const;

export interface Column {
  label: MessageDescriptor;
  /** What a choice of columns calls it; absent: its message. */
  name?: string;
  /** What the address calls it where it can be sorted by. */
  sort?: SortColumn;
  from: keyof typeof FROM;
  /** Of the whole table; the title has the rest. */
  width: string;
  end?: true;
  /** Only where somebody has chosen it. */
  isExtra?: true;
  /** On a narrow screen: its classes under the title. Absent: it is not shown there. */
  fold?: string;
  draw: (job: Job) => ReactNode;
  /** Under the title, where a bare number would not say what it is. */
  drawFolded?: (job: Job) => ReactNode;
}

/** What the message `Received` was called by when choices of columns were first kept. */
const RECEIVED = 'fZ5Vnu';

/** Names the row; it has the rest of the width, everywhere. */
export const TITLE_COLUMN = { label: msg`Translation`, sort: 'title' } as const;

/** When it is to be delivered; undefined where that is not awaited. */
function dueWords(job: Job): string | undefined {
  const due = dueTime(job);
  return due !== undefined && isOverdue(job) ? t`overdue` : due;
}

function unitWords(units: number): string {
  const amount = formatNumber(units);
  return plural(units, { one: `${amount} unit`, other: `${amount} units` });
}

/** What comes next of one that waits for review, where nobody decides. */
const drawApproval = (job: Job) =>
  job.status === 'reviewable' ? <ApprovalTimePart job={job} /> : undefined;

/** What follows the title, in the order of the columns. */
export const COLUMNS: readonly Column[] = [
  {
    label: msg`ID`,
    from: 'lg',
    width: 'min-[75rem]:w-20',
    isExtra: true,
    draw: (job) => <span className="tabular-nums">{job.job_id}</span>,
  },
  {
    label: msg`Status`,
    from: 'md',
    width: 'md:w-48',
    fold: 'order-first',
    draw: (job) => <StatusMark status={job.status} />,
  },
  {
    label: msg`Languages`,
    from: 'md',
    width: 'md:w-52',
    fold: 'order-last w-full truncate',
    draw: ({ lc_src, lc_tgt }) => <LanguagePair from={lc_src} to={lc_tgt} />,
  },
  {
    label: msg`Tier`,
    from: 'lg',
    width: 'min-[75rem]:w-22',
    isExtra: true,
    draw: (job) => tierName(job.tier),
  },
  {
    label: msg`Units`,
    sort: 'units',
    from: 'lg',
    width: 'min-[75rem]:w-18',
    end: true,
    draw: (job) => job.unit_count !== undefined && formatNumber(job.unit_count),
    drawFolded: ({ unit_count: units }) => units !== undefined && unitWords(units),
  },
  {
    label: msg`Price`,
    sort: 'price',
    from: 'md',
    width: 'md:w-20',
    end: true,
    fold: '',
    draw: (job) => job.credits !== undefined && formatPrice(job.credits, job.currency),
  },
  {
    label: msg`Order`,
    from: 'lg',
    width: 'min-[75rem]:w-20',
    end: true,
    draw: (job) => job.order_id,
  },
  {
    label: msg({ message: 'Ordered', context: 'when' }),
    name: RECEIVED,
    sort: 'received',
    from: 'lg',
    width: 'min-[75rem]:w-28',
    draw: (job) => <Time at={job.ctime} />,
  },
  {
    label: msg`Due`,
    sort: 'due',
    from: 'md',
    width: 'md:w-36 min-[75rem]:w-40',
    fold: 'order-first',
    draw: (job) => drawApproval(job) ?? dueWords(job),
    drawFolded: (job) => {
      const due = drawApproval(job) ?? dueWords(job);
      if (typeof due !== 'string') return due;
      return isOverdue(job) ? due : t`due ${due}`;
    },
  },
];

export const nameOf = ({ name, label }: Column): string => name ?? label.id;

export const columnClass = ({ from, end }: Column) =>
  `${FROM[from]} truncate px-2 ${end ? 'text-end tabular-nums' : ''}`;

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
  folded: columns.flatMap(({ label, fold, draw, drawFolded = draw }) =>
    fold === undefined ? [] : [{ label, draw: drawFolded, className: fold }],
  ),
});

export const USUAL = shownOf(COLUMNS.filter(({ isExtra }) => !isExtra));
