import { Banner } from '#ui/banner.tsx';
import { count } from '../count.ts';
import type { Cancellation } from './order-state.ts';
import { useRefund } from './use-refund.ts';

/** What was canceled, and what was left because a translator had begun meanwhile. */
export function CancelOutcome({ outcome: { canceled, started } }: { outcome: Cancellation }) {
  const refund = useRefund(canceled);
  if (canceled.length + started.length === 0)
    return <Banner tone="info" title="Canceled." detail="Reading the order again…" />;
  const left =
    started.length > 0 &&
    `${count(started.length, 'translation')} left: a translator had already started.`;
  if (canceled.length === 0)
    return <Banner tone="attention" title="Nothing was canceled." detail={left} />;
  return (
    <Banner
      tone="good"
      title={`${count(canceled.length, 'translation')} canceled${refund ? `, ${refund} refunded` : ''}.`}
      detail={left}
    />
  );
}
