import type { ReactNode } from 'react';
import type { Order } from '#api/schema/order.ts';
import { ORDERS } from '#api/order/seen-orders.ts';
import { formatPrice } from '#lib/money/price.ts';
import { formatNumber } from '#lib/numbers.ts';
import { useSlot } from '#store/use-slot.ts';
import { FactList, FactListSkeleton } from '#ui/fact-list.tsx';
import { Time } from '#ui/time.tsx';
import { countJobs } from './order-state.ts';

/** What an order amounts to: the list and the page say it in the same words. */
export const TOTALS: readonly { label: string; draw: (order: Order) => ReactNode }[] = [
  { label: 'Translations', draw: (order) => formatNumber(countJobs(order)) },
  {
    label: 'Units',
    draw: (order) => order.total_units !== undefined && formatNumber(order.total_units),
  },
  {
    label: 'Total',
    draw: (order) =>
      order.total_credits !== undefined && formatPrice(order.total_credits, order.currency),
  },
];

/** An order's totals. They keep counting what was canceled. */
export function OrderFacts({ accountId, order }: { accountId: string; order: Order }) {
  const seen = useSlot(accountId, ORDERS).find(({ id }) => id === order.order_id);
  const facts = TOTALS.map(({ label, draw }) => ({ label, value: draw(order) }));
  // As wide before it is known as after: on a phone it would wrap then, and move the page.
  const when = (
    <span className="inline-block min-w-26">{seen ? <Time at={seen.at} /> : 'not yet'}</span>
  );
  const received = { label: 'Received', value: when };
  const grouping = { label: 'Grouping', value: order.as_group && 'One translator for all' };
  return <FactList facts={[...facts, received, grouping]} />;
}

export const OrderFactsSkeleton = () => (
  <FactListSkeleton labels={[...TOTALS.map(({ label }) => label), 'Received']} />
);
