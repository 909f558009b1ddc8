import { browserLocks } from '#lib/between-tabs.ts';
import type { Store } from '#store/store.ts';

/** Lets go of a claim. */
export type Release = () => void;

/**
 * Who owns the decision on a translation, among all tabs: the owner runs its clock and sends it. A claim
 * ends with its tab, however that ends, and then the next in line has it.
 */
export interface Claims {
  /** Claims it now; undefined when somebody else has it, or the signal says so first. */
  take: (jobId: string, signal: AbortSignal) => Promise<Release | undefined>;
  /** Claims it as soon as it is free. Rejects when the signal says so first. */
  wait: (jobId: string, signal: AbortSignal) => Promise<Release>;
}

/**
 * Whether decisions can be held here: without locks (no secure context) tabs cannot agree who sends, and where
 * nothing can be kept a crash would lose them.
 */
export const canHold = (store: Pick<Store, 'canKeep'>): boolean =>
  browserLocks() !== undefined && store.canKeep();

/** How long another tab may take to see that there is nothing to take over, in ms. */
const PATIENCE_MS = 1_000;

/** Claims by the browser's own locks, which it takes back from a tab that died. */
export function createClaims(
  locks: Pick<LockManager, 'request' | 'query'>,
  account: string,
): Claims {
  const nameOf = (jobId: string) => `galley:${account}:outbox:${jobId}`;
  const wait: Claims['wait'] = (jobId, signal) =>
    new Promise((resolve, reject) => {
      locks
        .request(nameOf(jobId), { signal }, () => new Promise<void>((release) => resolve(release)))
        .catch(reject);
    });
  return {
    wait,
    take: async (jobId, signal) => {
      const beaten = new AbortController();
      // A slow answer alone, as of a busy browser, says nothing of other tabs.
      const timer = setInterval(async () => {
        const { held = [] } = await locks.query();
        if (held.some(({ name }) => name === nameOf(jobId))) beaten.abort();
      }, PATIENCE_MS);
      try {
        return await wait(jobId, AbortSignal.any([signal, beaten.signal]));
      } catch {
        return undefined;
      } finally {
        clearInterval(timer);
      }
    },
  };
}

/** For a page that keeps its decisions to itself: there is nobody to share them with. */
export const CLAIMS_OF_PAGE: Claims = {
  take: async () => () => {},
  wait: async () => () => {},
};
