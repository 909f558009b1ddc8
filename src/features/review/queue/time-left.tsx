import { t } from '@lingui/core/macro';
import { Badge } from '#ui/badge.tsx';
import { useNow } from '#ui/hooks/use-now.ts';
import { timeLeft } from './deadline.ts';

/** Said as what it is: an estimate. */
export function TimeLeft({ until }: { until: number }) {
  const { words, tone, isUrgent } = timeLeft(until, useNow());
  const estimate = <span className="sr-only">{t`, estimated`}</span>;
  if (!isUrgent)
    return (
      <span>
        {words}
        {estimate}
      </span>
    );
  return (
    <Badge tone={tone}>
      {words}
      {estimate}
    </Badge>
  );
}
