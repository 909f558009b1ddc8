import * as z from 'zod/mini';
import { money, object, seconds, text } from './wire.ts';

/** `GET account/stats` */
export const statsAnswer = object({
  credits_spent: money,
  user_since: z.optional(seconds),
  currency: z._default(text, 'USD'),
  billing_type: z.optional(text),
  customer_type: z.optional(text),
  processing: z.optional(money),
});

/** `GET account/me` */
export const meAnswer = object({
  email: z._default(text, ''),
  full_name: z._default(text, ''),
  display_name: z._default(text, ''),
  language_code: z._default(text, ''),
});
