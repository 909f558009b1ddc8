import * as z from 'zod/mini';
import { createListeners } from '#lib/listeners.ts';
import { readSlot, slot, writeSlot } from '#store/slot.ts';
import { readerOf } from '../job/job-batch.ts';
import { ORDERS } from '../order/seen-orders.ts';
import { jobListAnswer } from '../schema/job-list.ts';
import { orderAnswer } from '../schema/order.ts';
import type { OfAccount } from '../sending/per-account.ts';
import { tabLocksOf } from '../sending/tab-locks.ts';
import { call } from '../wire/http.ts';
import { retryDelay, shouldRetry } from '../wire/query-policy.ts';
import type { Memory } from './memory.ts';
import { type AccountTools, type Progress, readAccount } from './read-account.ts';
import { createTurns, isClientBusy } from './turns.ts';

const READING = slot({
  name: 'memory-reading',
  shape: z.object({
    /** Somebody asked for it, and it has not ended: the next visit goes on. */
    isOn: z.boolean(),
    /** The last time that it ended: Unix ms, and whether Gengo's lists were cut. */
    last: z.optional(z.object({ at: z.number(), isCut: z.boolean() })),
  }),
  empty: { isOn: false },
});

/** Where the reading of the whole account stands, in this tab. */
export type Reading =
  | { is: 'resting' }
  /** Another tab is at it, or this one is about to be. */
  | { is: 'waiting' }
  | ({ is: 'reading' } & Progress)
  | { is: 'failed'; error: Error };

export interface AccountReading {
  snapshot: () => Reading;
  subscribe: (listener: () => void) => () => void;
  start: () => void;
  /** Here and in the next visit; another tab goes on until it is told so there. */
  stop: () => void;
  /** Goes on where an earlier visit was at it. */
  resume: () => void;
  /** When it last ended, and how. */
  last: () => { at: number; isCut: boolean } | undefined;
}

/** The reading of the account by this page: it goes on while people walk from page to page. */
export function createAccountReading(of: OfAccount, memory: Memory): AccountReading {
  const { store, account } = of;
  const { subscribe, tell } = createListeners();
  const lock = tabLocksOf(store, account)('memory');
  let state: Reading = { is: 'resting' };
  let giveUp: AbortController | undefined;
  const become = (next: Reading) => {
    state = next;
    tell();
  };
  const keep = (isOn: boolean, last = readSlot(store, account, READING).last) =>
    writeSlot(store, account, READING, { isOn, ...(last && { last }) });
  const isOn = () => readSlot(store, account, READING).isOn;

  const run = async () => {
    if (giveUp) return;
    const mine = new AbortController();
    giveUp = mine;
    become({ is: 'waiting' });
    let end: Reading = { is: 'resting' };
    try {
      const release = await lock.wait(mine.signal);
      try {
        // The tab that had the lock may have come to the end.
        if (isOn()) {
          const onProgress = (progress: Progress) => become({ is: 'reading', ...progress });
          const { isCut } = await readAccount(toolsOf(of, memory), onProgress, mine.signal);
          void keep(false, { at: Date.now(), isCut });
        }
      } finally {
        release();
      }
    } catch (error) {
      // What was given up rests; all that is thrown here is an Error.
      if (!mine.signal.aborted) end = { is: 'failed', error: error as Error };
    }
    giveUp = undefined;
    become(end);
  };

  return {
    snapshot: () => state,
    subscribe,
    start: () => {
      void keep(true);
      void run();
    },
    stop: () => {
      void keep(false);
      giveUp?.abort();
    },
    resume: () => {
      if (isOn()) void run();
    },
    last: () => readSlot(store, account, READING).last,
  };
}

/** Each call in its turn, and behind what somebody waits for; twice more where nothing but the way failed. */
function toolsOf(of: OfAccount, memory: Memory): AccountTools {
  const { client, store, account } = of;
  const turn = createTurns({ isBusy: () => isClientBusy(client) });
  const patiently = async <T>(
    act: () => Promise<T>,
    signal: AbortSignal,
    failures = 0,
  ): Promise<T> => {
    try {
      return await turn(act, signal);
    } catch (error) {
      if (signal.aborted || !shouldRetry(failures, error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, retryDelay(failures, error)));
      return patiently(act, signal, failures + 1);
    }
  };
  const { one, many } = readerOf({ isAhead: true });
  const ahead = (signal: AbortSignal) => ({ signal, isAhead: true });
  return {
    list: (query, signal) =>
      patiently(
        () =>
          call('GET', 'translate/jobs', jobListAnswer, { query: { ...query }, ...ahead(signal) }),
        signal,
      ),
    order: async (orderId, signal) => {
      const read = () => call('GET', `translate/order/${orderId}`, orderAnswer, ahead(signal));
      return (await patiently(read, signal)).order;
    },
    // Tried again by who reads batches.
    jobs: {
      one: (id, signal) => turn(() => one(id, signal), signal),
      many: (ids, signal) => turn(() => many(ids, signal), signal),
    },
    memory,
    knownOrders: () => readSlot(store, account, ORDERS).map(({ id }) => id),
  };
}
