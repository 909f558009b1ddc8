import type { Order } from '#api/schema/order.ts';
import { Conversation } from '#features/conversation/conversation.tsx';
import { CancelOrder } from '#features/orders/placed/cancel-order.tsx';

/** What stands below the translations of an order: who wrote what, and the way out of it. */
export function OrderAside({ account, order }: { account: string; order: Order }) {
  return (
    <>
      <Conversation account={account} thread={{ of: 'order', id: order.order_id }} />
      <CancelOrder order={order} />
    </>
  );
}
