import { ApiError } from '../wire/errors.ts';
import { doubtBesides } from './old-texts.ts';
import { isBefore, type OrderFence } from './order-fence.ts';
import { createOrderReader, type Seen } from './read-since.ts';
import type { Job } from '../schema/job.ts';
import {
  bearsMark,
  matchSubmission,
  type SentJobs,
  type SubmissionMatch,
} from './submission-match.ts';

/** An order whose answer was lost, or is not known to have been sent. */
export interface LostOrder extends SentJobs {
  /** The account before it was sent; undefined: an older Galley sent it, and kept none. */
  fence: OrderFence | undefined;
  /** Gengo's time when it was sent last, Unix seconds, where that is known. */
  sentAt: number | undefined;
  /** Gengo itself says that it took the same order minutes ago (1754). */
  isRepeated?: boolean;
}

/** What the account shows of such an order; jobs by the keys of its payload. */
export type FoundSubmission =
  /** It was taken. Of the `missing` Gengo had a translation already, or has not made jobs yet. */
  | ({ kind: 'ordered' } & Found)
  /** When it would have been there all newer jobs were read, and none is of this order. */
  | { kind: 'not-ordered' }
  | ({ kind: 'unclear'; because: Doubt } & Found);

type Found = Pick<SubmissionMatch, 'orderId' | 'jobs' | 'missing'>;

/** Why nothing certain can be said. */
export type Doubt =
  /** The account could not be read, or its list of newer jobs is cut. */
  | 'unread'
  /** Jobs not known to be of this order are like some of it. */
  | 'alike'
  /** Gengo is still making jobs of newer orders. */
  | 'queued'
  /** More was spent than the newer jobs cost. */
  | 'spent'
  /** What was waiting for review with the same text is approved. */
  | 'approved'
  /** Gengo had translated all of it: such an order makes no job. */
  | 'old'
  /** Gengo says that it took the same order, and does not show it. */
  | 'repeated'
  /** An older Galley sent it, and did not note where to look. */
  | 'no-fence';

export interface FindOptions {
  /** Unix ms by Gengo's clock, where it is known. */
  gengoNow: () => number | undefined;
  /** In ms, from any beginning; it never jumps. */
  elapsed?: () => number;
  signal?: AbortSignal;
  /** Rejects with the signal's reason when given up. */
  sleep?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/** In ms of looking: longer than Gengo's own queue and every time-out on the way. */
const PATIENCE = 120_000;
/** In ms of Gengo's time after the sending: what a browser waits for its answer, and that. */
const LONG_AGO = 90_000 + PATIENCE;
/** In ms: so long newer orders are waited for that are never quite made. */
const LONGEST = 600_000;
const PAUSES = { first: 2_000, growth: 1.5, longest: 20_000 };

/**
 * Looks for an order whose answer was lost, as long as Gengo may still be taking it in, once at least. Never
 * sends anything but reads. The browser's clock has no part in it: what is new is told by the fence, and how long
 * to wait by time elapsed here, or gone by for Gengo.
 * @throws `signal.reason` alone: what cannot be read is `unclear`.
 */
export async function findSubmission(
  sent: LostOrder,
  { gengoNow, elapsed = () => performance.now(), signal, sleep = pauseFor }: FindOptions,
): Promise<FoundSubmission> {
  const begin = elapsed();
  const { fence, sentAt } = sent;
  const isLongAgo = () => {
    const now = gengoNow();
    return sentAt !== undefined && now !== undefined && now - sentAt * 1000 >= LONG_AGO;
  };
  const read = createOrderReader(fence, elapsed, signal);
  let busyAt: number | undefined;
  for (let pause = PAUSES.first; ; pause = Math.min(pause * PAUSES.growth, PAUSES.longest)) {
    const now = elapsed();
    // Before the reading: what was not there then might have come meanwhile.
    const isLate = now - begin >= PATIENCE || isLongAgo();
    const seen = await read();
    if (seen.isBusy) busyAt = now;
    const match = matchSubmission(sent, seen.jobs.filter(mayBe(sent)));
    if (isIt(match, sent)) return { ...match, kind: 'ordered' };
    const isQuiet = busyAt === undefined || now - busyAt >= PATIENCE;
    if (isLate && (isQuiet || !seen.isWhole || now - begin >= LONGEST))
      return judge(sent, match, seen, isQuiet, signal);
    const left = (isLate ? (busyAt ?? now) : begin) + PATIENCE - now;
    await sleep(left > 0 ? Math.min(pause, left) : pause, signal);
  }
}

/** What its mark does not tell must at least be newer than the fence. */
const mayBe =
  ({ mark, fence, isRepeated }: LostOrder) =>
  (job: Job): boolean =>
    bearsMark(job, mark) || isRepeated === true || !fence || !isBefore(job, fence);

/**
 * An order is taken whole or not at all: one job with our mark tells of all. Without a fence, jobs that are
 * only alike may be of an earlier order.
 */
const isIt = ({ kind, isMarked }: SubmissionMatch, { fence }: LostOrder) =>
  isMarked || (kind === 'ordered' && fence !== undefined);

/** The verdict on an order that was not found, when it would have been there. */
async function judge(
  sent: LostOrder,
  match: SubmissionMatch,
  seen: Seen,
  isQuiet: boolean,
  signal: AbortSignal | undefined,
): Promise<FoundSubmission> {
  const unclear = (because: Doubt) => ({ ...match, kind: 'unclear' as const, because });
  // Without its texts (a full disk kept none) an order that made no job leaves nothing to look for.
  if (!seen.isWhole || Object.keys(sent.rows).length === 0) return unclear('unread');
  if (match.kind !== 'not-ordered') return unclear('alike');
  if (!isQuiet) return unclear('queued');
  if (!sent.fence) return unclear('no-fence');
  if (sent.isRepeated) return unclear('repeated');
  try {
    const doubt = await doubtBesides(sent.rows, sent.fence, seen, signal);
    return doubt ? unclear(doubt) : { kind: 'not-ordered' };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return unclear('unread');
  }
}

const pauseFor = (ms: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', giveUp);
      resolve();
    }, ms);
    signal?.addEventListener('abort', giveUp, { once: true });
    if (signal?.aborted) giveUp();
  });
