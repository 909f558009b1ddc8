import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { configQuery } from '#api/account/config.ts';
import { pastQuery } from '#api/job/past.ts';
import type { Order } from '#api/schema/order.ts';
import { ORDERS } from '#api/order/seen-orders.ts';
import { i18n } from '#lib/language/i18n.ts';
import { formatNumber, formatPrice } from '#lib/language/write.ts';
import { useSlot } from '#store/use-slot.ts';
import { FactListSkeleton } from './fact-list-skeleton.tsx';
import { FactList } from '#ui/fact-list.tsx';
import { Time } from '#ui/time.tsx';
import { countJobs } from './order-state.ts';

/** What an order amounts to: the list and the page say it in the same words. */
export const TOTALS: readonly { label: MessageDescriptor; draw: (order: Order) => ReactNode }[] = [
  { label: msg`Translations`, draw: (order) => formatNumber(countJobs(order)) },
  {
    label: msg`Units`,
    draw: (order) => order.total_units !== undefined && formatNumber(order.total_units),
  },
  {
    label: msg`Total`,
    draw: (order) =>
      order.total_credits !== undefined && formatPrice(order.total_credits, order.currency),
  },
];

/** An order's totals. They keep counting what was canceled. */
export function OrderFacts({ accountId, order }: { accountId: string; order: Order }) {
  const seen = useSlot(accountId, ORDERS).find(({ id }) => id === order.order_id);
  const { data: config } = useQuery(configQuery());
  const { data: past } = useQuery({
    ...pastQuery({ of: 'orders', id: order.order_id }),
    enabled: config?.record === true,
  });
  const who = past?.acts.find(({ act }) => act === 'order')?.who;
  const by = { label: t`Ordered by`, value: who && <bdi>{who}</bdi> };
  const facts = TOTALS.map(({ label, draw }) => ({ label: i18n._(label), value: draw(order) }));
  // As wide before it is known as after: on a phone it would wrap then, and move the page.
  const when = (
    <span className="inline-block min-w-26">{seen ? <Time at={seen.at} /> : t`not yet`}</span>
  );
  const received = { label: t`Received`, value: when };
  const name = { label: t`Name`, value: seen?.name && <bdi>{seen.name}</bdi> };
  const grouping = { label: t`Grouping`, value: order.as_group && t`One translator for all` };
  return <FactList facts={[...facts, received, grouping, name, by]} />;
}

export const OrderFactsSkeleton = () => (
  <FactListSkeleton labels={[...TOTALS.map(({ label }) => i18n._(label)), t`Received`]} />
);
