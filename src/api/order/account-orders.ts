import { hashKey, type QueryClient } from '@tanstack/react-query';
import { createListeners } from '#lib/listeners.ts';
import { onceFor } from '#lib/once.ts';
import { BATCH, type JobReader, readerOf } from '../job/job-batch.ts';
import { jobCacheOf } from '../job/job-cache.ts';
import { jobListQuery } from '../job/job-list.ts';
import { LIST_CUT, reviewQueueQuery } from '../job/review-queue.ts';
import type { Job, JobRef } from '../schema/job.ts';
import type { Order } from '../schema/order.ts';
import { ApiError } from '../wire/errors.ts';
import { readBatch } from '../job/read-all.ts';
import { jobIds, listsOf, spread } from './order-lists.ts';
import { orderQuery } from './orders.ts';

/** How far the account's translations have been read for their orders, newest first. */
export interface OrdersRead {
  is: 'resting' | 'reading' | 'failed';
  /** Why it failed. */
  error?: Error;
  /** The ids of those that count as read: what waits for review, and from the newest down to `since`. */
  ids: readonly string[];
  /** Unix seconds: of nothing newer than this an order can be missing. Undefined before the first has been read. */
  since: number | undefined;
  /** Nothing older is left to read. */
  isEnd: boolean;
  /** Gengo may have named the newest ones only. */
  isCut: boolean;
}

export interface AccountOrders {
  snapshot: () => OrdersRead;
  subscribe: (listener: () => void) => () => void;
  /** Reads a batch more, where none is under way and some are left. Never rejects: `snapshot` tells. */
  more: () => Promise<void>;
}

/**
 * The newest that Gengo lists without naming all (gengo-api.md, section 3, "List rules"). Read again, what has come
 * is read too.
 */
export const newestQuery = () => jobListQuery({ count: LIST_CUT });
const allQuery = () => jobListQuery({ timestamp_after: 0 });

/** In ms: a list that another part of the page has just read is not read again. */
const FRESH = { staleTime: 30_000 } as const;

/** Of a batch, so many of one order: it is a large one. */
const MOSTLY = 0.8;

/** So many of a large order are not read one by one: Gengo's lists of the order name them in one call. */
const LARGE = 3 * BATCH;

/** What Gengo has named of the account so far. */
interface Named {
  /** Newest first. */
  refs: readonly JobRef[];
  /** What waits for review. */
  ready: readonly string[];
  of: 'nothing' | 'newest' | 'all';
  /** Perhaps the newest ones only. */
  isCut: boolean;
}

/** What Gengo names first, then all that it names. */
async function nameMore(client: QueryClient, { refs, ready, of }: Named): Promise<Named> {
  if (of === 'nothing') {
    const [newest, queue] = await Promise.all([
      client.query({ ...newestQuery(), ...FRESH }),
      client.query({ ...reviewQueueQuery(), ...FRESH }),
    ]);
    return {
      refs: newest,
      ready: queue.map(({ job_id }) => job_id),
      of: newest.length < LIST_CUT ? 'all' : 'newest',
      isCut: false,
    };
  }
  const all = await client.query({ ...allQuery(), ...FRESH });
  return {
    refs: [...refs, ...newIn(refs, all)].toSorted((a, b) => b.ctime - a.ctime),
    ready,
    of: 'all',
    // As many as were named before: it is the same list, cut in silence.
    isCut: all.length <= LIST_CUT,
  };
}

function newIn(known: readonly JobRef[], more: readonly JobRef[]): readonly JobRef[] {
  const ids = new Set(known.map(({ job_id }) => job_id));
  return more.filter(({ job_id }) => !ids.has(job_id));
}

/** Reads into the cache what is not there. @throws ApiError */
async function read(client: QueryClient, ids: readonly string[], reader: JobReader) {
  const cache = jobCacheOf(client);
  const missing = ids.filter((id) => !cache.get(id));
  const { signal } = new AbortController();
  if (missing.length > 0) cache.put(await readBatch(reader, missing, signal));
  return ids.flatMap((id) => cache.get(id) ?? []);
}

/**
 * Of an order that fills a batch Gengo names the rest at once: these count as read. Some from all over it are read: they
 * tell its languages.
 */
async function passLarge(
  client: QueryClient,
  jobs: readonly Job[],
  done: ReadonlySet<string>,
  reader: JobReader,
): Promise<readonly string[]> {
  const id = jobs.at(-1)?.order_id;
  const its = jobs.filter(({ order_id }) => order_id === id);
  if (id === undefined || !/^\d+$/.test(id) || its.length < BATCH * MOSTLY) return [];
  const order = await client.query({ ...orderQuery(id), ...FRESH }).catch(noneIfRefused);
  const rest = order ? jobIds(order).filter((one) => !done.has(one)) : [];
  if (rest.length < LARGE) return [];
  await read(client, spread(rest, BATCH), reader);
  return rest;
}

/**
 * The account's orders by its translations, since Gengo has no list of orders: whatever this browser has read before,
 * they are the same in every browser. What waits for review first, then the newest, a batch a call. One to a client:
 * who comes back to the page finds what was read.
 */
export const accountOrdersOf = onceFor((client: QueryClient): AccountOrders => {
  const cache = jobCacheOf(client);
  const { subscribe, tell } = createListeners();
  const done = new Set<string>();
  let named: Named = { refs: [], ready: [], of: 'nothing', isCut: false };
  let since: number | undefined;
  let state: OrdersRead = { is: 'resting', ids: [], since, isEnd: false, isCut: false };

  const become = (is: OrdersRead['is'], error?: Error) => {
    const { refs, ready, of, isCut } = named;
    const rest = refs.findIndex(({ job_id }) => !done.has(job_id));
    const reached = (rest < 0 ? refs.at(-1) : refs[rest - 1])?.ctime;
    // What has come meanwhile stands before all that was read: that stays read.
    since = reached === undefined ? since : Math.min(reached, since ?? reached);
    const isEnd = of === 'all' && rest < 0;
    const isRead = ({ job_id, ctime }: JobRef) =>
      since !== undefined && ctime >= since && done.has(job_id);
    const ids = [...ready.filter((id) => done.has(id)), ...refs.filter(isRead).map(idOf)];
    state = { is, ...(error && { error }), ids, since, isEnd, isCut: isCut && isEnd };
    tell();
  };
  const unread = (): readonly string[] => {
    const waiting = named.ready.filter((id) => !done.has(id));
    if (waiting.length > 0) return waiting.slice(0, BATCH);
    const from = named.refs.findIndex(({ job_id }) => !done.has(job_id));
    if (from < 0) return [];
    const some = named.refs.slice(from).filter(({ job_id }) => !done.has(job_id));
    return some.slice(0, BATCH).map(idOf);
  };

  const more = async () => {
    if (state.is === 'reading' || state.isEnd) return;
    become('reading');
    try {
      // What is on the screen is waited for; what is below it, read ahead.
      const reader = readerOf({ isAhead: done.size >= LIST_CUT });
      if (named.of !== 'all' && unread().length === 0) named = await nameMore(client, named);
      const ids = unread();
      const jobs = await read(client, ids, reader);
      for (const id of ids) done.add(id);
      for (const id of await passLarge(client, jobs, done, reader)) done.add(id);
      become('resting');
    } catch (error) {
      // All that is thrown here is an Error.
      become('failed', error as Error);
    }
  };

  follow(client, {
    isRead: () => named.of !== 'nothing',
    ids: () => state.ids,
    take: (newest) => {
      const news = newIn(named.refs, newest);
      if (named.of === 'nothing' || state.is === 'reading' || news.length === 0) {
        // Gengo answers again.
        if (state.is === 'failed') void more();
        return;
      }
      named = { ...named, refs: [...news, ...named.refs] };
      become('resting');
      void more();
    },
    found: (ids) => {
      const news = ids.filter((id) => !done.has(id) && cache.get(id)?.status === 'reviewable');
      for (const id of news) done.add(id);
      named = { ...named, ready: [...named.ready, ...news] };
      if (news.length > 0) become(state.is, state.error);
    },
  });
  return { snapshot: () => state, subscribe, more };
});

const idOf = ({ job_id }: JobRef) => job_id;

interface Following {
  /** The newest were listed anew. */
  take: (newest: readonly JobRef[]) => void;
  /** These have just been read. */
  found: (ids: readonly string[]) => void;
  /** Something has been read for the orders. */
  isRead: () => boolean;
  /** What has been read for them. */
  ids: () => readonly string[];
}

/**
 * Follows what other parts of the page hear of the account: its newest translations, its queue, an order. Translations
 * that have moved on since they were read are read again, at most a batch; what fails here the next poll finds again.
 */
function follow(client: QueryClient, { take, found, isRead, ids }: Following) {
  const cache = jobCacheOf(client);
  const reread = async (moved: readonly string[]) => {
    const some = [...new Set(moved)].slice(0, BATCH);
    if (some.length === 0) return;
    const { signal } = new AbortController();
    const jobs = await readBatch(readerOf({ isAhead: true }), some, signal).catch(() => []);
    cache.put(jobs);
    found(jobs.map(({ job_id }) => job_id));
  };
  const hasMoved = (status: string) => (id: string) => {
    const known = cache.get(id);
    return known !== undefined && known.status !== status;
  };
  const queued = (queue: readonly JobRef[]) => {
    const waiting = queue.map(({ job_id }) => job_id);
    const now = new Set(waiting);
    // Of a list that may be cut nobody knows what it lacks.
    const known = queue.length === LIST_CUT ? [] : ids();
    const gone = known.filter((id) => cache.get(id)?.status === 'reviewable' && !now.has(id));
    const come = waiting.filter((id) => !cache.get(id) || hasMoved('reviewable')(id));
    void reread([...gone, ...come]);
  };
  // An order's lists are newer than what was read of its translations.
  const listed = (order: Order) =>
    void reread(
      Object.entries(listsOf(order)).flatMap(([status, all]) => all.filter(hasMoved(status))),
    );

  const [newest, queue] = [newestQuery(), reviewQueueQuery()].map(({ queryKey }) =>
    hashKey(queryKey),
  );
  client.getQueryCache().subscribe(({ type, query, ...event }) => {
    if (type !== 'updated' || !('action' in event) || event.action.type !== 'success') return;
    const { queryHash, queryKey, state } = query;
    // Under these keys stands what their queries read, and nothing else.
    if (queryHash === newest) take(state.data as readonly JobRef[]);
    else if (!isRead()) return;
    else if (queryHash === queue) queued(state.data as readonly JobRef[]);
    else if (queryKey[0] === 'order' && queryKey.length === 2) listed(state.data as Order);
  });
}

/** An order that is not shown says nothing of what is left; what failed on its way does. */
function noneIfRefused(error: unknown): undefined {
  if (error instanceof ApiError && error.kind === 'no-access') return undefined;
  throw error;
}
