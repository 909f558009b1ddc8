import * as z from 'zod/mini';
import type { Slot } from '#store/slot.ts';

const shape = z.record(z.string(), z.object({ rev: z.string(), at: z.number() }));

/**
 * When the newest version of each translation was delivered, by job id, in Unix seconds: the `ctime` of its
 * newest revision, the nearest thing to a delivery time that the API tells.
 */
export const DELIVERIES: Slot<typeof shape> = { name: 'deliveries', shape, empty: {} };
export type Deliveries = z.output<typeof shape>;
