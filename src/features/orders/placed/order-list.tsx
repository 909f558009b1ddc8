import { plural, t } from '@lingui/core/macro';
import { ORDERS } from '#api/order/seen-orders.ts';
import { formatNumber } from '#lib/language/write.ts';
import { useSlot } from '#store/use-slot.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { OrderTable } from './order-table.tsx';

/** The orders of an account that this browser knows of. */
export function OrderList({ accountId }: { accountId: string }) {
  const orders = useSlot(accountId, ORDERS);
  if (orders.length === 0)
    return (
      <EmptyState title={t`No orders known yet`}>
        {t`Look among the newest translations, or open an order by its number.`}
      </EmptyState>
    );
  const n = orders.length;
  const amount = formatNumber(n);
  return (
    <div className="grid gap-3">
      <output className="text-sm text-soft">
        {plural(n, {
          one: `${amount} order, newest first`,
          other: `${amount} orders, newest first`,
        })}
      </output>
      <OrderTable orders={orders} />
    </div>
  );
}
