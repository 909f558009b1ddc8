import * as z from 'zod/mini';
import { ApiError } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import { balanceAnswer } from '../schema/balance.ts';
import { jobListAnswer } from '../schema/job-list.ts';
import type { JobRef } from '../schema/job.ts';

/**
 * What the account showed just before an order was sent: nothing of that order is older. All times are
 * Gengo's, Unix seconds.
 */
export const orderFence = z.object({
  /** Gengo's time; absent where it was not known. */
  at: z.optional(z.number()),
  /** The newest job; absent: the account had none. */
  newest: z.optional(z.object({ job_id: z.string(), ctime: z.number() })),
  /** Jobs that were queued: no list but their own shows them, and they too are older than the order. */
  queued: z.optional(z.array(z.string())),
  /** A decimal string, as far as it could be read. */
  credits: z.optional(z.string()),
  currency: z.optional(z.string()),
  /** The jobs that waited for review, as far as they could be read: an order of the same text approves them. */
  waiting: z.optional(z.array(z.string())),
});
export type OrderFence = z.output<typeof orderFence>;

/** How many jobs that wait are noted: as many as one list holds. */
const WAITING = 200;

/**
 * Reads the account before an order is sent. `gengoNow`: Unix ms by Gengo's clock, asked for after the list
 * has come.
 * @throws ApiError where the newest jobs cannot be read
 */
export async function readFence(
  gengoNow: () => number | undefined,
  signal?: AbortSignal,
): Promise<OrderFence> {
  const list = (query: { status?: string; count: number }) =>
    call('GET', 'translate/jobs', jobListAnswer, { query, signal });
  const [listed, queued, balance, waiting] = await Promise.all([
    list({ count: 10 }),
    // Only its own filter shows what is queued, where Gengo has that one; it is older than this order too.
    list({ status: 'queued', count: 10 }).catch(noneIfFailed),
    call('GET', 'account/balance', balanceAnswer, { signal }).catch(noneIfFailed),
    list({ status: 'reviewable', count: WAITING }).catch(noneIfFailed),
  ]);
  const now = gengoNow();
  const newest = listed.toSorted((a, b) => (isNewerId(a.job_id, b.job_id) ? -1 : 1))[0];
  return {
    ...(now !== undefined && { at: Math.floor(now / 1000) }),
    ...(newest && { newest }),
    ...(queued && { queued: queued.map(({ job_id }) => job_id) }),
    ...(balance && { credits: balance.credits, currency: balance.currency }),
    ...(waiting && { waiting: waiting.map(({ job_id }) => job_id) }),
  };
}

const noneIfFailed = (error: unknown): undefined => {
  if (!(error instanceof ApiError)) throw error;
};

/** Ids are whole numbers without a limit, and grow. */
export const isNewerId = (id: string, than: string): boolean =>
  id.length === than.length ? id > than : id.length > than.length;

/** Whether a job was there before the order was sent. */
export const isBefore = ({ job_id, ctime }: JobRef, { newest, queued = [] }: OrderFence): boolean =>
  queued.includes(job_id) ||
  (newest !== undefined && (!isNewerId(job_id, newest.job_id) || ctime < newest.ctime));

/** In seconds: how far the list of newer jobs reaches back behind the fence. */
const MARGIN = 600;

/** Unix seconds by Gengo's clock from which jobs are listed, so that the fence's own is among them. */
export const listedFrom = ({ at = Infinity, newest }: OrderFence): number => {
  const from = Math.min(at, newest?.ctime ?? at) - MARGIN;
  return Number.isFinite(from) ? Math.max(0, from) : 0;
};

/** Unix seconds by Gengo's clock: what is of the order is from then or later. For what is shown. */
export const fenceTime = ({ at, newest }: OrderFence): number => at ?? newest?.ctime ?? 0;
