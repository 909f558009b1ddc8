import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { ApiError } from '#api/wire/errors.ts';
import { cancelOrderMutation, orderQuery } from '#api/order/orders.ts';
import type { Order } from '#api/schema/order.ts';
import { useAnnounce } from '#ui/announcer.tsx';
import { useSending } from '#ui/sending/use-sending.ts';
import { type Cancellation, readCancellation } from './order-state.ts';

/** Whether an order that is read again differs from the one that was to be canceled. */
export const hasChanged = ({ canceled, started }: Cancellation) =>
  canceled.length + started.length > 0;

/**
 * Cancels, once, what no translator of an order has started. The answer does not say what that was: the
 * order is read again, after a lost answer too, and compared with what was asked.
 */
export function useCancelOrder(order: Order, onDone: () => void) {
  const announce = useAnnounce();
  const [asked, setAsked] = useState<readonly string[]>([]);

  const done = () => {
    announce(t`Canceled.`);
    onDone();
  };

  const { start, ...sending } = useSending({
    mutation: cancelOrderMutation(order.order_id),
    mustLook: (error) =>
      error instanceof ApiError && ['unknown-outcome', 'illegal-state'].includes(error.kind),
    lookAt: orderQuery(order.order_id),
    tell: (now) => readCancellation(asked, now),
    onSent: done,
    onFound: (found) => {
      if (hasChanged(found)) done();
    },
  });

  return {
    ...sending,
    /** What was asked, against the order as it is known now. */
    outcome: readCancellation(asked, order),
    start: (jobIds: readonly string[]) => {
      setAsked(jobIds);
      start();
    },
  };
}
