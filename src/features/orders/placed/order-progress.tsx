import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { i18n } from '#lib/language/i18n.ts';
import { isKnownStatus, type KnownStatus, statusWords } from '#lib/status.ts';
import { Progress } from '#ui/progress.tsx';
import { StatusSign } from './status-sign.tsx';
import type { Part } from './summary.ts';

/** Where all of them stand in one line, the longest are said shorter. */
const SHORT: Partial<Record<KnownStatus, MessageDescriptor>> = {
  available: msg`Waiting`,
  reviewable: msg`Ready`,
  rejected: msg`Rejected`,
};

/** A status in a word or two. */
export function shortWords(status: string): string {
  const short = isKnownStatus(status) ? SHORT[status] : undefined;
  return short ? i18n._(short) : statusWords(status).label;
}

interface OrderProgressProps {
  id: string;
  parts: readonly Part[];
  /** In a row of many. */
  isLine?: boolean;
  /** At the end of the line of words. */
  aside?: ReactNode;
}

/** How far an order is, in words, numbers and a bar, which is divided by the words of the texts. */
export function OrderProgress({ id, parts, isLine = false, aside }: OrderProgressProps) {
  const isCounted = parts.some(({ units }) => units > 0);
  const drawn = parts.map(({ status, count, units }) => {
    const { label, tone } = statusWords(status);
    return {
      label: isLine ? shortWords(status) : label,
      tone,
      count,
      // Files have no words.
      size: isCounted ? units : count,
      sign: <StatusSign status={status} />,
    };
  });
  return (
    <Progress label={t`Progress of order ${id}`} parts={drawn} isLine={isLine} aside={aside} />
  );
}
