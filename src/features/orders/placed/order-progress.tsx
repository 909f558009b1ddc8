import { t } from '@lingui/core/macro';
import type { Order } from '#api/schema/order.ts';
import { statusWords } from '#lib/status.ts';
import { Progress } from '#ui/progress.tsx';
import { countByStatus } from './order-state.ts';

/** How far an order is, in words, numbers and a bar. */
export function OrderProgress({ order }: { order: Order }) {
  const parts = countByStatus(order).map(({ status, count }) => ({
    ...statusWords(status),
    count,
  }));
  const { order_id: id } = order;
  return <Progress label={t`Progress of order ${id}`} parts={parts} />;
}
