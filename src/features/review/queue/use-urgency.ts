import { useNow } from '#ui/hooks/use-now.ts';
import { approvalAt } from '#api/job/here/deliveries.ts';
import { timeLeft } from './deadline.ts';
import type { Deliveries } from '#api/job/here/deliveries.ts';
import { moreUrgent } from './queue-order.ts';

/** When Gengo approves each of the queue by itself, in Unix seconds, and which of them are urgent now. */
export function useUrgency(deliveries: Deliveries, reviewHours: number) {
  const now = useNow();
  const untilOf = (jobId: string) => {
    const delivery = deliveries[jobId];
    return delivery && approvalAt(delivery.at, reviewHours);
  };
  const isUrgent = (until: number) => timeLeft(until, now).isUrgent;
  return {
    untilOf,
    /** Those of `ids` that are known to be urgent, and more so than `open`: the most urgent first. */
    urgentOf: (ids: readonly string[], open?: string) =>
      moreUrgent(ids, { untilOf, isUrgent, than: open }),
  };
}
