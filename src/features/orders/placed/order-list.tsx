import { ORDERS } from '#api/order/seen-orders.ts';
import { useSlot } from '#store/use-slot.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { count } from '../count.ts';
import { OrderTable } from './order-table.tsx';

/** The orders of an account that this browser knows of. */
export function OrderList({ accountId }: { accountId: string }) {
  const orders = useSlot(accountId, ORDERS);
  if (orders.length === 0)
    return (
      <EmptyState title="No orders known yet">
        Look among the newest translations, or open an order by its number.
      </EmptyState>
    );
  return (
    <div className="grid gap-3">
      <output className="text-sm text-soft">{count(orders.length, 'order')}, newest first</output>
      <OrderTable orders={orders} />
    </div>
  );
}
