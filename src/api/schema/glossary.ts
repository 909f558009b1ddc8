import * as z from 'zod/mini';
import { flag, id, list, number, object, seconds, text } from './wire.ts';

/** `[14, "ja"]`: Gengo's number of a language and its code; the number says nothing here. */
const target = z.pipe(
  z.pipe(
    z.unknown(),
    z.transform((value): unknown => (Array.isArray(value) ? value.at(-1) : value)),
  ),
  text,
);

/** A glossary. Its language codes are written otherwise than elsewhere: `en-US`. */
export const glossarySchema = object({
  id,
  title: z._default(text, ''),
  description: z._default(text, ''),
  source_language_code: z._default(text, ''),
  target_languages: list(target),
  unit_count: z.optional(number),
  is_public: z.optional(flag),
  status: z.optional(text),
  ctime: z.optional(seconds),
});
export type Glossary = z.output<typeof glossarySchema>;

/** `GET translate/glossary` */
export const glossariesAnswer = list(glossarySchema);
