import * as z from 'zod/mini';
import type { KnownStatus } from '#lib/status.ts';
import { flag, id, list, money, number, object, seconds, text } from './wire.ts';

/** Two spellings of the same status (gengo-api.md, section 5, "Statuses"). */
const FOLDED = new Map<string, KnownStatus>([
  ['cancelled', 'canceled'],
  ['held', 'hold'],
]);

const status = z.pipe(
  text,
  z.transform((word) => FOLDED.get(word) ?? word),
);

const attachment = object({
  url: text,
  filename: z._default(text, ''),
  mime_type: z._default(text, ''),
});

/** Names that one docs sentence and a client use instead (gengo-api.md, section 5). */
const ALIASES = { src_file_link: 'file_url_src', tgt_file_link: 'file_url_tgt' };

/** A job as Gengo sends it. Absent keys are normal. */
const fields = {
  job_id: id,
  order_id: z.optional(id),
  slug: z._default(text, ''),
  body_src: z._default(text, ''),
  body_tgt: z.optional(text),
  lc_src: z._default(text, ''),
  lc_tgt: z._default(text, ''),
  unit_count: z.optional(number),
  tier: z._default(text, ''),
  credits: z.optional(money),
  currency: z._default(text, 'USD'),
  status,
  /** Seconds until delivery; negative when it is over. */
  eta: z.optional(number),
  ctime: seconds,
  callback_url: z.optional(text),
  auto_approve: z.optional(flag),
  custom_data: z.optional(text),
  /** Machine text stands in `body_tgt` until a translator has worked (old API). */
  mt: z.optional(flag),
  comment: z.optional(text),
  attachments: z.optional(z.array(attachment)),
  glossary_id: z.optional(id),
  max_chars: z.optional(number),
  position: z.optional(number),
  services: z.optional(z.array(text)),
  purpose: z.optional(text),
  tone: z.optional(text),
  preview_url: z.optional(text),
  captcha_url: z.optional(text),
  file_download_ready: z.optional(flag),
  file_url_src: z.optional(text),
  file_url_tgt: z.optional(text),
};

export const jobSchema = object(fields, ALIASES);
export type Job = z.output<typeof jobSchema>;

/** `GET translate/job/{id}` */
export const jobAnswer = object({ job: jobSchema });

/** `GET translate/jobs/{ids}` */
export const jobsAnswer = object({ jobs: list(jobSchema) });

/** A job as lists name it: `schema/job-list.ts`. */
export type JobRef = Pick<Job, 'job_id' | 'ctime'>;
