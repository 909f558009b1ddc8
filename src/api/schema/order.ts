import * as z from 'zod/mini';
import { flag, id, list, money, number, object, text } from './wire.ts';

/** A count, which the visual guide wrongly shows as a list of ids (gengo-api.md, section 3). */
const count = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((value): unknown => (Array.isArray(value) ? value.length : value)),
  ),
  number,
);

/** `GET translate/order/{id}`. `jobs_queued` is a count; the id lists name the rest by status. */
export const orderAnswer = object({
  order: object({
    order_id: id,
    total_credits: z.optional(money),
    total_units: z.optional(number),
    total_jobs: z.optional(number),
    currency: z._default(text, 'USD'),
    as_group: z.optional(flag),
    jobs_queued: z._default(count, 0),
    jobs_available: list(id),
    jobs_pending: list(id),
    jobs_reviewable: list(id),
    jobs_revising: list(id),
    jobs_approved: list(id),
    jobs_cancelled: list(id),
    jobs_held: list(id),
  }),
});
export type Order = z.output<typeof orderAnswer>['order'];
