import * as z from 'zod/mini';
import { id, list, number, object, seconds, text } from './wire.ts';

/** `GET translate/job/{id}/revisions` */
export const revisionsAnswer = object({
  job_id: z.optional(id),
  revisions: list(object({ rev_id: id, ctime: seconds })),
});

/** `GET translate/job/{id}/revision/{rev_id}`: the answer does not repeat its id. */
export const revisionAnswer = object({
  revision: object({ body_tgt: z._default(text, ''), ctime: seconds }),
});

/** `GET translate/job/{id}/feedback`; rating 0 means that none was given, values are not clamped. */
export const feedbackAnswer = object({
  feedback: object({ rating: z._default(number, 0), for_translator: z._default(text, '') }),
});

/**
 * `GET translate/job/{id}/comments` and its like for orders. `author` is `customer` or `translator`;
 * old answers say `worker` or `senior translator`, and Gengo's staff write too: kept as it came.
 */
export const threadAnswer = object({
  thread: list(object({ body: text, author: z._default(text, ''), ctime: seconds })),
});
export type Comment = z.output<typeof threadAnswer>['thread'][number];
