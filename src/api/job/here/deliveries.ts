import * as z from 'zod/mini';
import type { Slot } from '#store/slot.ts';

const shape = z.record(
  z.string(),
  z.object({
    rev: z.string(),
    at: z.number(),
    /** The text that stood then, as `textVersionOf` names it: while it stands, nothing newer was delivered. */
    text: z.optional(z.string()),
    /** All versions, oldest first; absent in what an older Galley kept. */
    revisions: z.optional(z.array(z.object({ rev_id: z.string(), ctime: z.number() }))),
  }),
);

/**
 * When the newest version of each translation was delivered, by job id, in Unix seconds: the `ctime` of its
 * newest revision, the nearest thing to a delivery time that the API tells.
 */
export const DELIVERIES: Slot<typeof shape> = { name: 'deliveries', shape, empty: {} };
export type Deliveries = z.output<typeof shape>;

/** When Gengo approves by itself, in Unix seconds: an estimate, for the API tells no delivery times. */
export const approvalAt = (deliveredAt: number, reviewHours: number) =>
  deliveredAt + reviewHours * 3600;
