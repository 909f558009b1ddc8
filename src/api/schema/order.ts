import * as z from 'zod/mini';
import { jobSchema } from './job.ts';
import { flag, id, keyed, list, money, number, object, text } from './wire.ts';

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

/**
 * One entry of a submission's `jobs`: the list of jobs that match what was sent. Also seen: one job alone;
 * `{"1": job}`, as PHP writes an array without element 0; and `{"duplicate": "job_1"}`, which points at
 * another entry and holds no job.
 */
const matches = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((entry): unknown => {
      if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
      if ('job_id' in entry) return [entry];
      return 'duplicate' in entry ? [] : entry;
    }),
  ),
  list(jobSchema),
);

/**
 * `POST translate/jobs`. `jobs` is absent (all new), an object keyed as submitted, or an array by index:
 * read to one record of key to the jobs that Gengo already had (gengo-api.md, section 4).
 */
export const submissionAnswer = object({
  order_id: z.optional(id),
  group_id: z.optional(id),
  job_count: z.optional(number),
  credits_used: z.optional(money),
  currency: z._default(text, 'USD'),
  jobs: keyed(matches),
});
