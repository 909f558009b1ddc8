import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { statusWords } from '#lib/status.ts';
import { Progress } from '#ui/progress.tsx';
import { shortWords } from './short-words.ts';
import { StatusSign } from './status-sign.tsx';
import type { Part } from './summary.ts';

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
