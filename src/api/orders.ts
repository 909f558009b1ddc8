import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { call } from './http.ts';
import { emptyAnswer } from './schema/envelope.ts';
import { orderAnswer, submissionAnswer } from './schema/order.ts';

/** One order with its jobs' ids by status (`GET translate/order/{id}`). */
export const orderQuery = (orderId: string) =>
  queryOptions({
    queryKey: ['order', orderId],
    queryFn: async ({ signal }) =>
      (await call('GET', `translate/order/${orderId}`, orderAnswer, { signal })).order,
  });

/** Cancels what no translator has started (`DELETE translate/order/{id}`). */
export const cancelOrderMutation = (orderId: string) =>
  mutationOptions({
    mutationKey: ['order', orderId, 'cancel'],
    mutationFn: () => call('DELETE', `translate/order/${orderId}`, emptyAnswer),
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
 * Places an order (`POST translate/jobs`). Never retried: after a lost answer look among the newest
 * jobs first.
 */
export const submitOrder = (order: OrderPayload) =>
  call('POST', 'translate/jobs', submissionAnswer, { data: order });
