import * as z from 'zod/mini';
import type { Slot } from '#store/slot.ts';

const shape = z.array(z.string());

/** Ids of what the last look for clean translations left out: each needs a person's eyes. */
export const LEFT_OUT: Slot<typeof shape> = { name: 'left-out', shape, empty: [] };

/** After the desk's address: those alone (`features/review/filter/filter.ts`). */
export const ONLY_LEFT_OUT = '?mark=left';
