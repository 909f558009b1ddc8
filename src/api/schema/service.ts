import * as z from 'zod/mini';
import { id, money, number, text } from './wire.ts';

/** `GET translate/service/languages` */
export const languagesAnswer = z.array(
  z.object({
    language: text,
    localized_name: z._default(text, ''),
    lc: text,
    /** `word` or `character`: what the language is counted and paid by. */
    unit_type: z._default(text, 'word'),
  }),
);
export type Language = z.output<typeof languagesAnswer>[number];

/** `GET translate/service/language_pairs` */
export const languagePairsAnswer = z.array(
  z.object({
    lc_src: text,
    lc_tgt: text,
    tier: text,
    unit_price: money,
    currency: z._default(text, 'USD'),
  }),
);
export type LanguagePair = z.output<typeof languagePairsAnswer>[number];

const quote = z.object({
  unit_count: z.optional(number),
  credits: z.optional(money),
  eta: z.optional(number),
  currency: z._default(text, 'USD'),
  type: z.optional(text),
  /** Empty where Gengo could not tell. */
  lc_src_detected: z.optional(text),
  custom_data: z.optional(text),
  /** File quotes carry their faults inside a successful answer. */
  err: z.optional(z.object({ code: z.optional(number), filename: z.optional(text) })),
});

/** `POST translate/service/quote`, keyed as asked (an array's entries by index). */
export const quoteAnswer = z.object({
  jobs: z.union([
    z.pipe(
      z.array(quote),
      z.transform((list) => Object.fromEntries(list.map((one, index) => [String(index), one]))),
    ),
    z.record(z.string(), quote),
  ]),
});
export type Quotes = z.output<typeof quoteAnswer>['jobs'];

/** `GET account/preferred_translators` */
export const preferredTranslatorsAnswer = z.array(
  z.object({
    lc_src: text,
    lc_tgt: text,
    tier: text,
    translators: z.array(z.object({ id, last_login: z.optional(text) })),
  }),
);
export type PreferredTranslators = z.output<typeof preferredTranslatorsAnswer>[number];
