import * as z from 'zod/mini';
import { jobSchema } from './job.ts';
import { flag, id, money, number, text } from './wire.ts';

const ids = z._default(z.array(id), []);

/** `GET translate/order/{id}`. `jobs_queued` is a count; the id lists name the rest by status. */
export const orderAnswer = z.object({
  order: z.object({
    order_id: id,
    total_credits: z.optional(money),
    total_units: z.optional(number),
    total_jobs: z.optional(number),
    currency: z._default(text, 'USD'),
    as_group: z.optional(flag),
    jobs_queued: z._default(number, 0),
    jobs_available: ids,
    jobs_pending: ids,
    jobs_reviewable: ids,
    jobs_revising: ids,
    jobs_approved: ids,
    jobs_cancelled: ids,
    jobs_held: ids,
  }),
});
export type Order = z.output<typeof orderAnswer>['order'];

/** One entry of the submission answer's `jobs`: a job, several matching jobs, or a repeat's pointer. */
const entry = z.union([
  z.array(jobSchema),
  z.pipe(
    z.object({ duplicate: text }),
    z.transform(() => []),
  ),
  z.pipe(
    jobSchema,
    z.transform((job) => [job]),
  ),
]);

/**
 * `POST translate/jobs`. `jobs` is absent (all new), an object keyed as submitted, or an array by index:
 * read to one record of key to the jobs that Gengo already had (gengo-api.md, section 4).
 */
export const submissionAnswer = z.object({
  order_id: z.optional(id),
  group_id: z.optional(id),
  job_count: z.optional(number),
  credits_used: z.optional(money),
  currency: z._default(text, 'USD'),
  jobs: z._default(
    z.union([
      z.pipe(
        z.array(entry),
        z.transform((list) => Object.fromEntries(list.map((jobs, index) => [String(index), jobs]))),
      ),
      z.record(z.string(), entry),
    ]),
    {},
  ),
});
export type Submission = z.output<typeof submissionAnswer>;
