import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ComponentType, ReactNode } from 'react';
import type { Job } from '#api/schema/job.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber } from '#lib/language/write.ts';

/** What is to be known of a translation beside its status, in the order that all marks stand in. */
export type MarkKind = 'errors' | 'asks' | 'corrected' | 'file';

export interface Mark {
  kind: MarkKind;
  /** In people's words: "2 errors". */
  name: string;
  /** Where it can be counted. */
  count?: number;
}

/** Finds the marks of one translation; told apart from the matrix, which must not know how a text is read. */
export type Marks = ComponentType<{
  account: string;
  job: Job;
  children: (marks: readonly Mark[]) => ReactNode;
}>;

const drawn = (path: ReactNode, className = '') => (
  <svg
    aria-hidden="true"
    viewBox="0 0 12 12"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.5"
    className={`size-3 ${className}`}
  >
    {path}
  </svg>
);

/** Each has a shape of its own; those that are read from one side turn with the script. */
const LOOKS: Readonly<
  Record<MarkKind, { name: MessageDescriptor; sign: ReactNode; tone: string }>
> = {
  errors: { name: msg`Errors`, sign: '!', tone: 'bg-bad-wash text-bad' },
  asks: {
    name: msg`Translator asks`,
    sign: <span className="rtl:-scale-x-100">?</span>,
    tone: 'text-attention',
  },
  corrected: {
    name: msg`Corrected`,
    sign: drawn(<path d="M5 2 2 5l3 3M2.5 5H7a2.75 2.75 0 0 1 0 5.5H5" />, 'rtl:-scale-x-100'),
    tone: 'bg-info-wash text-info',
  },
  file: {
    name: msg`File`,
    sign: drawn(<path d="M2.5 1.5h4.25L9.5 4.25v6.25h-7zM6.5 1.5v3h3" />),
    tone: 'bg-neutral-wash text-neutral',
  },
};

const KINDS = ['errors', 'asks', 'corrected', 'file'] as const satisfies readonly MarkKind[];

/** A mark by its shape and number; what names the cell says it in words. */
export function MarkSign({ kind, count }: Pick<Mark, 'kind' | 'count'>) {
  const { sign, tone } = LOOKS[kind];
  return (
    <span
      aria-hidden="true"
      className={`inline-flex h-4.5 min-w-4.5 flex-none items-center justify-center gap-0.5 rounded-sm px-0.5 text-xs font-semibold tabular-nums ${tone}`}
    >
      {sign}
      {count !== undefined && <span>{formatNumber(count)}</span>}
    </span>
  );
}

/** What the marks mean, below the matrix. */
export const MarksLegend = () => (
  <ul className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-soft">
    {KINDS.map((kind) => (
      <li key={kind} className="flex items-center gap-1.5">
        <MarkSign kind={kind} /> {i18n._(LOOKS[kind].name)}
      </li>
    ))}
  </ul>
);
