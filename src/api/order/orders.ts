import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { change, TOUCHED_BY_MONEY } from '../wire/change.ts';
import type { Turn } from '../wire/ahead.ts';
import { call } from '../wire/http.ts';
import { emptyAnswer } from '../schema/envelope.ts';
import { orderAnswer } from '../schema/order.ts';

/**
 * One order with its jobs' ids by status (`GET translate/order/{id}`). `inTurn`: before anybody asks for
 * it, when its turn comes.
 */
export const orderQuery = (orderId: string, { inTurn }: { inTurn?: Turn } = {}) =>
  queryOptions({
    queryKey: ['order', orderId],
    queryFn: async ({ signal }) =>
      (
        await call('GET', `translate/order/${orderId}`, orderAnswer, {
          signal,
          inTurn,
        })
      ).order,
  });

/** Cancels what no translator has started (`DELETE translate/order/{id}`). */
export const cancelOrderMutation = (orderId: string) =>
  mutationOptions<void>({
    mutationKey: ['order', orderId, 'cancel'],
    mutationFn: () => call('DELETE', `translate/order/${orderId}`, emptyAnswer),
    // Which of its jobs are canceled the answer does not say.
    ...change({ queryKey: ['job'] }, ...TOUCHED_BY_MONEY),
  });
