import { ApiError } from '../wire/errors.ts';
import { call } from '../wire/http.ts';
import { loadJob } from '../job/job-batch.ts';
import { isBefore, listedFrom, type OrderFence } from './order-fence.ts';
import { jobListAnswer } from '../schema/job-list.ts';
import type { Job, JobRef } from '../schema/job.ts';
import { orderAnswer } from '../schema/order.ts';

/** What the account shows of the time since an order was sent. */
export interface Seen {
  /** Those around the fence, and newer. */
  jobs: readonly Job[];
  /** Whether nothing newer than the fence can be missing among them, but for what is queued. */
  isWhole: boolean;
  /** Whether all newer ones were read: a long time later only those of the first hour are. */
  isAll: boolean;
  /** Whether Gengo is still making jobs of an order that is newer than the fence. */
  isBusy: boolean;
}

/** As many as an account's list may be cut to without saying so (gengo-api.md, section 3). */
const CAP = 200;
/** In ms: so long Gengo may hide an order from its own customer (gengo-api.md, section 3). */
const HIDDEN = 120_000;
/** As many newer jobs are read in any case, and of more those only that an order makes within this many seconds. */
const MANY = { jobs: 400, within: 3_600 };
/** Orders asked about at a time, the newest: whether Gengo is at work, these tell. */
const ORDERS = 10;

/** Reads what is newer than the fence, each job once. Never rejects but with the signal's reason. */
export function createOrderReader(
  fence: OrderFence | undefined,
  elapsed: () => number,
  signal = new AbortController().signal,
): () => Promise<Seen> {
  const known = new Map<string, Job>();
  const list = (query: { status?: string; count?: number }): Promise<JobRef[]> => {
    // Without a fence only the newest can be asked for.
    const since = fence ? { timestamp_after: listedFrom(fence) } : { count: CAP };
    return call('GET', 'translate/jobs', jobListAnswer, { query: { ...since, ...query }, signal });
  };
  const isBusy = createQueueReader(elapsed, signal);

  const read = async (): Promise<Seen> => {
    // What is still queued only its own filter shows, where Gengo has that one.
    const [listed, queued] = await Promise.all([
      list({}),
      list({ status: 'queued' }).catch(noneIfRefused),
    ]);
    const isAll = listed.length <= MANY.jobs;
    const end = isAll || fence?.at === undefined ? Infinity : fence.at + MANY.within;
    const ids = [...listed, ...queued]
      .filter(({ job_id, ctime }) => ctime <= end && !known.has(job_id))
      .map(({ job_id }) => job_id);
    for (const job of await Promise.all(ids.map((id) => loadJob(id, signal))))
      known.set(job.job_id, job);
    const jobs = [...known.values()];
    const newer = jobs.filter((job) => fence && !isBefore(job, fence));
    return { jobs, isWhole: reachesBack(listed, fence), isAll, isBusy: await isBusy(newer) };
  };
  return async () => {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { jobs: [...known.values()], isWhole: false, isAll: false, isBusy: false };
    }
  };
}

/** Whether a list reaches back behind the fence, so that nothing newer can be cut from it. */
function reachesBack(listed: readonly JobRef[], fence: OrderFence | undefined): boolean {
  if (!fence) return true;
  const [first] = listed;
  const last = listed.at(-1);
  // Cut, and oldest first: the newer ones are those that are missing.
  if (listed.length >= CAP && first && last && first.ctime < last.ctime) return false;
  if (!fence.newest) return listed.length !== CAP;
  return listed.some((job) => isBefore(job, fence));
}

/** Tells whether jobs of the orders of these are still to be made. An order that is whole is not asked again. */
function createQueueReader(elapsed: () => number, signal: AbortSignal) {
  const whole = new Set<string>();
  /** When an order that Gengo hides was met first. */
  const hidden = new Map<string, number>();
  const isMaking = async (orderId: string): Promise<boolean> => {
    try {
      const { order } = await call('GET', `translate/order/${orderId}`, orderAnswer, { signal });
      if (order.jobs_queued > 0) return true;
    } catch (error) {
      // 2750: so new that Gengo does not show it yet; or never to be shown.
      if (!(error instanceof ApiError) || error.kind !== 'no-access') throw error;
      const since = hidden.get(orderId) ?? elapsed();
      hidden.set(orderId, since);
      if (elapsed() - since < HIDDEN) return true;
    }
    whole.add(orderId);
    return false;
  };
  return async (newer: readonly Job[]): Promise<boolean> => {
    const ids = newer
      .toSorted((a, b) => b.ctime - a.ctime)
      .flatMap(({ order_id }) => order_id ?? []);
    const open = [...new Set(ids)].slice(0, ORDERS).filter((id) => !whole.has(id));
    const making = await Promise.all(open.map(isMaking));
    return making.includes(true);
  };
}

/** A filter that an API does not know says nothing; what failed on its way does. */
function noneIfRefused(error: unknown): JobRef[] {
  const refusals = ['illegal-state', 'invalid', 'refused'];
  if (error instanceof ApiError && refusals.includes(error.kind)) return [];
  throw error;
}
