import { queryOptions } from '@tanstack/react-query';
import { ApiError } from '#api/wire/errors.ts';
import { orderQuery } from '#api/order/orders.ts';
import { shouldRetry } from '#api/wire/query-policy.ts';

/** How often an order that Gengo does not show is looked for, in ms, and how many times: two minutes. */
const EVERY = 5_000;
const TIMES = 24;

/** Code 2750: unknown, somebody else's, or too new to be shown. */
export const isHidden = (error: unknown) => error instanceof ApiError && error.kind === 'no-access';

/**
 * One order, waited for as long as a new one may be hidden: for up to two minutes Gengo answers 2750 for
 * it (gengo-api.md, section 3, "Asynchrony").
 */
export const patientOrderQuery = (orderId: string) =>
  queryOptions({
    ...orderQuery(orderId),
    retry: (failures, error) => (isHidden(error) ? failures < TIMES : shouldRetry(failures, error)),
    retryDelay: (failures, error) => (isHidden(error) ? EVERY : 1_000 * 2 ** failures),
  });
