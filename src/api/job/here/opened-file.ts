import * as z from 'zod/mini';
import { slot } from '#store/slot.ts';

/** The version of which the translated file was opened here, as `versionOf` names it: another one is unopened again. */
export const OPENED_FILE = slot({ name: 'job:*:opened-file', shape: z.string(), empty: '' });
