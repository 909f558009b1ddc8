import { Trans } from '@lingui/react/macro';
import { Badge } from '#ui/badge.tsx';
import { useNow } from '#ui/hooks/use-now.ts';
import { timeLeft } from './deadline.ts';

/** Said as what it is: an estimate. */
export function TimeLeft({ until }: { until: number }) {
  const { words, tone, isUrgent } = timeLeft(until, useNow());
  const estimate = (
    <Trans>
      {words}
      <span className="sr-only">, estimated</span>
    </Trans>
  );
  return isUrgent ? <Badge tone={tone}>{estimate}</Badge> : <span>{estimate}</span>;
}
