import * as z from 'zod/mini';
import { money, object, text } from './wire.ts';

/** `GET account/balance` */
export const balanceAnswer = object({ credits: money, currency: z._default(text, 'USD') });
