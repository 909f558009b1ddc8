import * as z from 'zod/mini';
import { jobSchema } from './job.ts';
import { id, keyed, list, money, number, object, text } from './wire.ts';

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
