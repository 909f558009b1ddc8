import { type Slot, slotKey } from '#store/slot.ts';
import type { Store } from '#store/store.ts';
import * as z from 'zod/mini';
import { createListeners } from '#lib/listeners.ts';
import { onceFor } from '#lib/once.ts';
import { type Entry, entrySchema, isPending } from './entry.ts';

/** The decisions that are not done yet, one for each translation. */
export const OUTBOX: Slot<z.ZodMiniOptional<typeof entrySchema>> = {
  name: 'outbox:*',
  shape: z.optional(entrySchema),
  empty: undefined,
  durability: 'strict',
};

/**
 * The decisions of one owner. What is written is readable at once; who must be sure that it is on disk waits for
 * the promise, which says whether it is. Another tab's writing is there after `fresh`.
 */
export interface OutboxStore {
  read: (jobId: string) => Entry | undefined;
  fresh: (jobId: string) => Promise<Entry | undefined>;
  /** First taken first; the same objects until they change. */
  all: () => Entry[];
  write: (entry: Entry) => Promise<boolean>;
  remove: (jobId: string) => Promise<boolean>;
  /** Notes what is not on disk yet, for a page that goes away. False: there is no room. */
  leave: () => boolean;
  subscribe: (listener: () => void) => () => void;
}

/** Whether a decision on the translation is under way, so that no other can be taken. */
export function isTaken(store: Pick<OutboxStore, 'read'>, jobId: string): boolean {
  const entry = store.read(jobId);
  return entry !== undefined && isPending(entry);
}

/** Beside everything else of the owner, so that it is forgotten with that. */
export function createOutboxStore(store: Store, owner: string): OutboxStore {
  const keyOf = (jobId: string) => slotKey(owner, OUTBOX, jobId);
  return {
    read: (jobId) => parse(store.read(keyOf(jobId))),
    fresh: async (jobId) => parse(await store.fresh(keyOf(jobId))),
    all: () => inOrder(store.keys(keyOf('')).map((key) => parse(store.read(key)))),
    write: (entry) => store.write(keyOf(entry.jobId), entry, OUTBOX),
    remove: (jobId) => store.remove(keyOf(jobId), OUTBOX),
    leave: store.leave,
    subscribe: store.subscribe,
  };
}

/** Who else holds decisions in this browser on the same account, one name for each: theirs to send, never ours. */
export function othersHolding(store: Pick<Store, 'keys'>, owner: string): string[] {
  const [account = ''] = owner.split('/');
  const outbox = slotKey('', OUTBOX);
  return store.keys(account).flatMap((key) => {
    const [whose = '', jobId] = key.split(outbox);
    const [ofAccount, person = ''] = whose.split('/');
    return jobId !== undefined && ofAccount === account && whose !== owner ? [person] : [];
  });
}

/** For a page that keeps its decisions to itself: no other tab shares them. */
export function createPageOutbox(): OutboxStore {
  const entries = new Map<string, Entry>();
  const { subscribe, tell } = createListeners();
  const change = async (how: () => void) => {
    how();
    tell();
    return true;
  };
  return {
    read: (jobId) => entries.get(jobId),
    fresh: async (jobId) => entries.get(jobId),
    all: () => inOrder([...entries.values()]),
    write: (entry) => change(() => entries.set(entry.jobId, entry)),
    remove: (jobId) => change(() => entries.delete(jobId)),
    leave: () => true,
    subscribe,
  };
}

const inOrder = (entries: readonly (Entry | undefined)[]): Entry[] =>
  entries
    .flatMap((entry) => entry ?? [])
    .toSorted((a, b) => a.order - b.order || Number(a.jobId) - Number(b.jobId));

/** Undefined for what another Galley wrote and we cannot read: it is left alone. The same for the same object. */
const parse = (kept: unknown): Entry | undefined =>
  typeof kept === 'object' && kept !== null ? entryOf(kept) : undefined;

const entryOf = onceFor((kept: object) => z.safeParse(entrySchema, kept).data);
