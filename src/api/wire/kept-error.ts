import * as z from 'zod/mini';
import { ApiError, type ApiErrorKind } from './errors.ts';

const KINDS = [
  'offline',
  'unreachable',
  'unknown-outcome',
  'unavailable',
  'paced',
  'logged-out',
  'not-permitted',
  'over-limit',
  'over-day',
  'unrecorded',
  'keys-refused',
  'no-access',
  'illegal-state',
  'captcha',
  'no-credits',
  'repeated',
  'invalid',
  'unreadable',
  'refused',
] as const satisfies readonly ApiErrorKind[];

/** A failure as this browser keeps it: what its words are made of (`error-words.ts`), and not the words. */
export const keptError = z.object({
  /** One that a newer Galley knows is a refusal like any. */
  kind: z.pipe(
    z.string(),
    z.transform((kind) => KINDS.find((known) => known === kind) ?? 'refused'),
  ),
  message: z.string(),
  code: z.exactOptional(z.number()),
  isOwn: z.exactOptional(z.boolean()),
  changes: z.exactOptional(z.boolean()),
});
export type KeptError = z.output<typeof keptError>;

/** What is kept of it. */
export const keepError = ({ kind, message, details }: ApiError): KeptError => ({
  kind,
  message,
  ...(details.code !== undefined && { code: details.code }),
  ...(details.isOwn && { isOwn: true }),
  ...(details.changes && { changes: true }),
});

/** The error as it was, as far as its words go. */
export const errorAgain = ({ kind, message, ...details }: KeptError): ApiError =>
  new ApiError(kind, message, details);
