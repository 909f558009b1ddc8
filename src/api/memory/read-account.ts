import { STATUSES } from '#lib/status.ts';
import { BATCH, type JobReader } from '../job/job-batch.ts';
import { LIST_CUT } from '../job/review-queue.ts';
import type { JobRef } from '../schema/job.ts';
import { listsOf } from '../order/order-lists.ts';
import type { Order } from '../schema/order.ts';
import { ApiError } from '../wire/errors.ts';
import { readBatch } from '../job/read-all.ts';
import type { Memory } from './memory.ts';

interface ListQuery {
  status?: string;
  timestamp_after?: number;
  count?: number;
}

/** The account as it is read whole: each call when its turn comes. All reject with ApiError or the signal's reason. */
export interface AccountTools {
  list: (query: ListQuery, signal: AbortSignal) => Promise<readonly JobRef[]>;
  order: (orderId: string, signal: AbortSignal) => Promise<Order>;
  jobs: JobReader;
  memory: Pick<Memory, 'missing' | 'takeNow'>;
  /** Those that this browser knows of. */
  knownOrders: () => readonly string[];
}

export interface Progress {
  /** Translations that Gengo named so far, and how many of them are known. */
  named: number;
  known: number;
  /** A list may have been cut: older ones may be missing. */
  isCut: boolean;
}

/** All that Gengo may name of itself; the second where it takes the first for "none". */
const WHOLE: readonly ListQuery[] = [{ timestamp_after: 0 }, { count: LIST_CUT }];

/**
 * Reads all that Gengo names of the account and the memory does not know, or knows in another status: by list, by
 * status, and where lists are cut (Gengo may name the newest 200 only, and has no cursor: gengo-api.md, section 3,
 * "List rules") by the orders that are known, and those of what was read. What was read stays known: begun again, it
 * goes on. @throws ApiError when Gengo cannot be read; `signal.reason` when given up; where the memory takes nothing
 */
export async function readAccount(
  tools: AccountTools,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Progress> {
  const { list, order, jobs, memory } = tools;
  const named = new Set<string>();
  const unknown = new Set<string>();
  const orders = new Set<string>();
  /** Those that were not asked about yet. */
  const queue: string[] = [];
  let isCut = false;
  const progress = (): Progress => ({
    named: named.size,
    known: named.size - unknown.size,
    isCut,
  });

  const name = async (ids: readonly string[], status?: string) => {
    for (const id of ids) named.add(id);
    for (const id of await memory.missing(ids, status)) unknown.add(id);
    onProgress(progress());
  };
  const takeOrders = (ids: readonly (string | undefined)[]) => {
    for (const id of ids) {
      // Old answers hold the word "NULL" for what has no order (gengo-api.md, section 4).
      if (id === undefined || !/^\d+$/.test(id) || orders.has(id)) continue;
      orders.add(id);
      queue.push(id);
    }
  };
  const readUnknown = async () => {
    for (const ids of batches([...unknown])) {
      const read = await readBatch(jobs, ids, signal);
      if (!(await memory.takeNow(read))) throw new Error('The memory takes nothing');
      takeOrders(read.map(({ order_id }) => order_id));
      for (const id of ids) unknown.delete(id);
      onProgress(progress());
    }
  };

  for (const query of [...WHOLE, ...STATUSES.map((status) => ({ status, timestamp_after: 0 }))]) {
    const refs = await list(query, signal).catch(noneIfRefused);
    isCut ||= refs.length === LIST_CUT;
    await name(
      refs.map(({ job_id }) => job_id),
      'status' in query ? query.status : undefined,
    );
  }
  await readUnknown();
  if (!isCut) return progress();

  takeOrders(tools.knownOrders());
  while (queue.length > 0) {
    const found = await order(queue.shift() ?? '', signal).catch(noneIfRefused);
    for (const [status, ids] of 'order_id' in found ? Object.entries(listsOf(found)) : [])
      await name(ids, status);
    // What was read may name more orders.
    if (unknown.size >= BATCH || queue.length === 0) await readUnknown();
  }
  return progress();
}

const batches = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / BATCH) }, (_, index) =>
    ids.slice(index * BATCH, (index + 1) * BATCH),
  );

/** A filter that an API does not know, and an order that is not ours, say nothing; what failed on its way does. */
function noneIfRefused(error: unknown): [] {
  const refusals = ['illegal-state', 'invalid', 'refused', 'no-access'];
  if (error instanceof ApiError && refusals.includes(error.kind)) return [];
  throw error;
}
