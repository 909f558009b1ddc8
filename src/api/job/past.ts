import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { readOwn } from '../wire/http.ts';

/** What `/galley/record` tells of one act. */
const act = z.object({
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Empty where nobody is told apart. */
  who: z.string(),
  act: z.string(),
  /** Null: not known yet. What surely failed is not told. */
  outcome: z.nullable(z.string()),
  rating: z.optional(z.number()),
  reason: z.optional(z.string()),
  /** How many of each kind were open, and overridden. */
  open: z.optional(z.record(z.string(), z.number())),
});
export type PastAct = z.output<typeof act>;

const acts = z.record(z.string(), z.array(act));
export const pastAnswer = z.object({ since: z.string(), jobs: acts, orders: acts });

/** Oldest first; `since`: the record's first day. */
export interface Past {
  since: string;
  acts: readonly PastAct[];
}

/** Of what: a translation, or an order as a whole. */
export interface PastOf {
  of: 'jobs' | 'orders';
  id: string;
}

/** Ids a call, and how long the first waits for company, in ms: what only passes by is given up before. */
const RECORD = '/galley/record';
const BATCH = 50;
const WINDOW = 60;

interface Ask extends PastOf {
  signal: AbortSignal;
  resolve: (past: Past) => void;
  reject: (reason: unknown) => void;
}

/** Reads the record for what is asked within a moment, together. */
function createPastLoader() {
  let waiting: Ask[] = [];
  const read = async (asks: readonly Ask[]) => {
    const ids = (kind: PastOf['of']) => {
      const all = new Set(asks.flatMap(({ of, id }) => (of === kind ? id : [])));
      return all.size > 0 ? [`${kind}=${[...all].join(',')}`] : [];
    };
    try {
      const query = [...ids('jobs'), ...ids('orders')].join('&');
      const { since, ...told } = await readOwn(`${RECORD}?${query}`, pastAnswer);
      for (const { of, id, resolve } of asks) resolve({ since, acts: told[of][id] ?? [] });
    } catch (error) {
      for (const { reject } of asks) reject(error);
    }
  };
  const flush = () => {
    const asks = waiting.filter(({ signal }) => !signal.aborted);
    waiting = [];
    for (let from = 0; from < asks.length; from += BATCH) void read(asks.slice(from, from + BATCH));
  };
  return (one: PastOf, signal: AbortSignal): Promise<Past> =>
    new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      if (waiting.length === 0) setTimeout(flush, WINDOW);
      waiting.push({ ...one, signal, resolve, reject });
    });
}
const loadPast = createPastLoader();

/** What the record has of a translation or an order. Only where one is kept. Decisions make it stale. */
export const pastQuery = ({ of, id }: PastOf) =>
  queryOptions({
    // What a translation's decision makes stale (`wire/change.ts`) this is too.
    queryKey: [of === 'jobs' ? 'job' : 'order', id, 'past'],
    queryFn: ({ signal }) => loadPast({ of, id }, signal),
  });

/** An act that was done, or found to have been. */
export const isDone = ({ outcome }: PastAct) => outcome === 'done' || outcome === 'found-done';

/** How a translation was decided in the end, and what that took. */
export interface PastFacts {
  decidedBy: string | undefined;
  /** ISO 8601. */
  decidedAt: string | undefined;
  rounds: number;
  rating: number | undefined;
}

export function factsOf({ acts: all }: Past): PastFacts {
  const done = all.filter(isDone);
  const decision = done.findLast(({ act: name }) => name === 'approve' || name === 'reject');
  return {
    decidedBy: decision?.who,
    decidedAt: decision?.at,
    rounds: done.filter(({ act: name }) => name === 'revise').length,
    rating: decision?.rating,
  };
}
