import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { change, TOUCHED_BY_MONEY } from './change.ts';
import { call } from './http.ts';
import { emptyAnswer } from './schema/envelope.ts';
import { orderAnswer, submissionAnswer } from './schema/order.ts';

/**
 * One order with its jobs' ids by status (`GET translate/order/{id}`). `inTurn`: in the background, at a
 * polite pace.
 */
export const orderQuery = (orderId: string, { inTurn = false } = {}) =>
  queryOptions({
    queryKey: ['order', orderId],
    queryFn: async ({ signal }) =>
      (
        await call('GET', `translate/order/${orderId}`, orderAnswer, {
          signal,
          inTurn: inTurn ? orderId : undefined,
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

/** One job of a submission (gengo-api.md, section 4). */
export interface JobPayload {
  type: 'text' | 'file';
  slug?: string;
  body_src?: string;
  lc_src?: string;
  lc_tgt?: string;
  tier?: string;
  /** A file quote's identifier, for `type: 'file'`. */
  identifier?: string;
  comment?: string;
  attachments?: { url: string; filename: string; mime_type: string }[];
  callback_url?: string;
  /** At most 1,024 bytes. */
  custom_data?: string;
  force?: 0 | 1;
  auto_approve?: 0 | 1;
  use_preferred?: 0 | 1;
  position?: number;
  glossary_id?: number;
  max_chars?: number;
  purpose?: string;
  tone?: string;
}

export interface OrderPayload {
  jobs: Record<string, JobPayload>;
  comment?: string;
  as_group?: 0 | 1;
}

/**
 * Places an order (`POST translate/jobs`). After a lost answer look among the newest jobs before
 * anything is sent again. Jobs that Gengo already had may be approved by it (section 4).
 */
export const submitOrderMutation = () =>
  mutationOptions({
    mutationKey: ['order', 'submit'],
    mutationFn: (order: OrderPayload) =>
      call('POST', 'translate/jobs', submissionAnswer, { data: order }),
    ...change({ queryKey: ['job'] }, ...TOUCHED_BY_MONEY),
  });
