import * as z from 'zod/mini';
import { id, keyed, list, money, number, object, text } from './wire.ts';

/** `GET translate/service/languages` */
export const languagesAnswer = list(
  object({
    language: text,
    localized_name: z._default(text, ''),
    lc: text,
    /** `word` or `character`: what the language is counted and paid by. */
    unit_type: z._default(text, 'word'),
  }),
);

/** `GET translate/service/language_pairs` */
export const languagePairsAnswer = list(
  object({
    lc_src: text,
    lc_tgt: text,
    tier: text,
    unit_price: money,
    currency: z._default(text, 'USD'),
  }),
);

/** PHP's word for "could not tell" (seen for `lc_src_detected`): no field of a quote is a yes or no. */
const withoutFalse = z.transform((value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([, one]) => one !== false))
    : value,
);

const quoteFields = object({
  unit_count: z.optional(number),
  credits: z.optional(money),
  eta: z.optional(number),
  currency: z._default(text, 'USD'),
  type: z.optional(text),
  /** Empty, or false, where Gengo could not tell. */
  lc_src_detected: z.optional(text),
  custom_data: z.optional(text),
  /** File quotes only: names the uploaded file in an order. */
  identifier: z.optional(text),
  lc_src: z.optional(text),
  /** File quotes carry their faults inside a successful answer. */
  err: z.optional(object({ code: z.optional(number), filename: z.optional(text) })),
});

const quote = z.pipe(z.pipe(z.unknown(), withoutFalse), quoteFields);

/** `POST translate/service/quote`, keyed as asked (an array's entries by index). */
export const quoteAnswer = object({ jobs: keyed(quote) });

/** `GET account/preferred_translators` */
export const preferredTranslatorsAnswer = list(
  object({
    lc_src: text,
    lc_tgt: text,
    tier: text,
    translators: list(object({ id, last_login: z.optional(text) })),
    /** Seen in 2013. */
    number_of_jobs: z.optional(number),
  }),
);
