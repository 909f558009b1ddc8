import { browserLocks } from '#lib/between-tabs.ts';
import type { Store } from '#store/store.ts';

/** Lets go of a lock. */
export type Release = () => void;

/**
 * The lock on one thing, which one tab at a time has: that tab sends the thing, or writes it. A lock ends with its
 * tab, however that ends, and then the next tab in line has it.
 */
export interface TabLock {
  /** Takes the lock now; undefined when another tab has it, or the signal says so first. */
  take: (signal: AbortSignal) => Promise<Release | undefined>;
  /** Takes the lock as soon as it is free. Rejects when the signal says so first. */
  wait: (signal: AbortSignal) => Promise<Release>;
}

/** The locks of one account's senders, by the names of what they send. */
export type TabLocks = (name: string) => TabLock;

/**
 * Whether decisions can be held here: without locks (no secure context) tabs cannot agree who sends, and where
 * nothing can be kept a crash would lose them.
 */
export const canHold = (store: Pick<Store, 'canKeep'>): boolean =>
  browserLocks() !== undefined && store.canKeep();

/** How long another tab may take to see that there is nothing to take over, in ms. */
const PATIENCE_MS = 1_000;

type Locks = Pick<LockManager, 'request' | 'query'>;

/** The browser's own lock of this name, which it takes back from a tab that died. */
export function createTabLock(locks: Locks, name: string) {
  const request = (options: LockOptions, onLost = () => {}) =>
    new Promise<Release>((resolve, reject) => {
      let isMine = false;
      const hold = () =>
        new Promise<void>((release) => {
          isMine = true;
          resolve(release);
        });
      locks
        .request(name, options, hold)
        .catch((error: unknown) => (isMine ? onLost() : reject(error)));
    });
  /** Whether any tab has the lock. */
  const isHeld = async () => {
    const { held = [] } = await locks.query();
    return held.some((lock) => lock.name === name);
  };
  return {
    isHeld,
    /** `onLost`: another tab has taken the lock over. */
    wait: (signal: AbortSignal, onLost?: () => void) => request({ signal }, onLost),
    /** Takes the lock from the tab that has it. A theft takes no signal: it never waits. */
    takeOver: (onLost?: () => void) => request({ steal: true }, onLost),
    take: async (signal: AbortSignal) => {
      const beaten = new AbortController();
      // A slow answer alone, as of a busy browser, says nothing of other tabs.
      const timer = setInterval(async () => {
        if (await isHeld()) beaten.abort();
      }, PATIENCE_MS);
      try {
        return await request({ signal: AbortSignal.any([signal, beaten.signal]) });
      } catch {
        return undefined;
      } finally {
        clearInterval(timer);
      }
    },
  } satisfies TabLock & Record<string, unknown>;
}

/** For a page that keeps what it sends to itself: no other tab shares it. */
const PAGE_LOCKS: TabLocks = () => ({ take: async () => () => {}, wait: async () => () => {} });

/** The account's locks; whatever is sent, they are named as older tabs name them: `outbox`. */
export const tabLocksOf = (store: Pick<Store, 'canKeep'>, account: string): TabLocks =>
  canHold(store)
    ? (name) => createTabLock(navigator.locks, `galley:${account}:outbox:${name}`)
    : PAGE_LOCKS;
