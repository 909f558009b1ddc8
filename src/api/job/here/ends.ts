import * as z from 'zod/mini';
import { newest } from '#lib/newest.ts';
import { changeSlot, readSlot, type Slot } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import { feedbackAnswer, revisionsAnswer } from '../../schema/review.ts';
import { call } from '../../wire/http.ts';

const shape = z.record(
  z.string(),
  z.object({
    /** What it was when this was read: it tells of that status alone. */
    status: z.string(),
    /** Unix seconds: the first version's; absent where there is none. */
    delivered: z.optional(z.number()),
    versions: z.number(),
    /** 0: none was given. */
    rating: z.number(),
  }),
);
export type Ends = z.output<typeof shape>;

/** How translations went, by job id, of those that were read for that: `GET jobs/{ids}` says nothing of it. */
export const ENDS: Slot<typeof shape> = { name: 'ends', shape, empty: {} };

/** Calls under way at once, after what somebody waits for; the proxy holds their pace. */
const AT_ONCE = 3;

/** So many are kept together: each keeping writes all of them. */
const TOGETHER = 20;

interface ReadEnds {
  store: Store;
  account: string;
  signal: AbortSignal;
  onProgress: (read: number) => void;
}

/** Those of which nothing is kept yet, or of another status. */
export const endsMissing = <One extends { id: string; status: string }>(
  kept: Ends,
  jobs: readonly One[],
): One[] => jobs.filter(({ id, status }) => kept[id]?.status !== status);

/**
 * Reads of each translation its versions, and of what is approved the rating: two calls. What was read stays kept.
 * @throws ApiError when Gengo cannot be read; `signal.reason` when given up
 */
export async function readEnds(
  jobs: readonly { id: string; status: string }[],
  { store, account, signal, onProgress }: ReadEnds,
): Promise<void> {
  const left = endsMissing(readSlot(store, account, ENDS), jobs);
  let read = jobs.length - left.length;
  let waiting: [string, Ends[string]][] = [];
  const keep = () => {
    const news = Object.fromEntries(waiting);
    waiting = [];
    void changeSlot(store, account, ENDS, (kept) => newest({ ...kept, ...news }));
  };
  const failed = new AbortController();
  const both = AbortSignal.any([signal, failed.signal]);
  const work = async () => {
    for (let job = left.shift(); job; job = left.shift()) {
      // First read, then put to the others: meanwhile those that waited may have been kept.
      const end = await endOf(job, both);
      waiting.push([job.id, end]);
      read += 1;
      onProgress(read);
      if (waiting.length >= TOGETHER) keep();
    }
  };
  onProgress(read);
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } catch (error) {
    failed.abort(error);
    throw error;
  } finally {
    if (waiting.length > 0) keep();
  }
}

async function endOf(job: { id: string; status: string }, signal: AbortSignal) {
  const path = `translate/job/${job.id}`;
  const ahead = { signal, isAhead: true };
  const { revisions } = await call('GET', `${path}/revisions`, revisionsAnswer, ahead);
  const rating =
    job.status === 'approved'
      ? (await call('GET', `${path}/feedback`, feedbackAnswer, ahead)).feedback.rating
      : 0;
  const times = revisions.map(({ ctime }) => ctime);
  return {
    status: job.status,
    versions: times.length,
    rating,
    ...(times.length > 0 && { delivered: Math.min(...times) }),
  };
}
