import * as z from 'zod/mini';
import { type Fact, toMillionths } from '#lib/insight/fact.ts';
import { readCarried } from '#lib/order/order-mark.ts';
import type { Job } from '../schema/job.ts';

/** A translation as the memory keeps it: what tells whether a text is there already, its words, and what it costs. */
export const memoryRecord = z.object({
  id: z.string(),
  order: z.optional(z.string()),
  source: z.string(),
  /** Its text is not here: it can be counted, and not found. */
  isFile: z.optional(z.boolean()),
  /** `en>de`, in Gengo's codes. */
  pair: z.string(),
  /** Absent while there is none by a person. */
  translation: z.optional(z.string()),
  status: z.string(),
  /** Unix seconds: when Gengo received it. */
  at: z.number(),
  /** Unix ms: when this was read, by the browser's clock; of two readings the later one counts. */
  read: z.number(),
  /** Where the text came from, if its order says so. */
  file: z.optional(z.string()),
  key: z.optional(z.string()),
  /** Absent in what an older Galley kept: it is read again. */
  cost: z.optional(
    z.object({
      tier: z.string(),
      units: z.number(),
      /** A plain decimal; absent where Gengo tells no price. */
      credits: z.optional(z.string()),
      currency: z.string(),
    }),
  ),
});
export type MemoryRecord = z.output<typeof memoryRecord>;

export const pairOf = (source: string, target: string): string => `${source}>${target}`;

/** What is kept of a translation. `now` in ms. */
export function recordOf(job: Job, now: number): MemoryRecord {
  const { file, key } = readCarried(job.custom_data);
  return {
    id: job.job_id,
    order: job.order_id,
    source: job.body_src,
    ...(job.body_src === '' && { isFile: true }),
    pair: pairOf(job.lc_src, job.lc_tgt),
    translation: job.mt ? undefined : job.body_tgt || undefined,
    status: job.status,
    at: job.ctime,
    read: now,
    file,
    key,
    cost: {
      tier: job.tier,
      units: job.unit_count ?? 0,
      credits: job.credits,
      currency: job.currency,
    },
  };
}

/** What is summed of it; undefined: that was not kept. */
export function factOf({ id, order, pair, status, at, cost }: MemoryRecord): Fact | undefined {
  return (
    cost && {
      id,
      order,
      pair,
      tier: cost.tier,
      units: cost.units,
      credits: cost.credits === undefined ? 0 : toMillionths(cost.credits),
      currency: cost.currency,
      status,
      at,
    }
  );
}

/** How near a text is to be there: the account has it, has it to review, or waits for it. */
export type Stand = 'approved' | 'waiting' | 'coming';

/** What is not here, as canceled, says nothing of a text. */
const STANDS: Readonly<Record<string, Stand>> = {
  approved: 'approved',
  reviewable: 'waiting',
  queued: 'coming',
  available: 'coming',
  pending: 'coming',
  revising: 'coming',
  rejected: 'coming',
  hold: 'coming',
};

/** Undefined: a text may as well not have been ordered. Approved without words is none that could be used. */
export const standOf = ({
  status,
  translation,
}: Pick<MemoryRecord, 'status' | 'translation'>): Stand | undefined => {
  const stand = Object.hasOwn(STANDS, status) ? STANDS[status] : undefined;
  return stand === 'approved' && translation === undefined ? undefined : stand;
};
