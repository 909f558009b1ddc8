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

/** Whether decisions can be held here: without locks (no secure context) tabs cannot agree who sends. */
export const canHold = (): boolean => 'locks' in navigator && navigator.locks !== undefined;

/** How long another tab may take to see that there is nothing to take over, in ms. */
const PATIENCE_MS = 1_000;

/** Claims by the browser's own locks, which it takes back from a tab that died. */
export function createClaims(locks: LockManager, account: string): Claims {
  const wait: Claims['wait'] = (jobId, signal) =>
    new Promise((resolve, reject) => {
      locks
        .request(
          `galley:${account}:outbox:${jobId}`,
          { signal },
          () => new Promise<void>((release) => resolve(release)),
        )
        .catch(reject);
    });
  return {
    wait,
    take: async (jobId, signal) => {
      try {
        return await wait(jobId, AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]));
      } catch {
        return undefined;
      }
    },
  };
}

/** For a page that keeps its decisions to itself: there is nobody to share them with. */
export const CLAIMS_OF_PAGE: Claims = {
  take: async () => () => {},
  wait: async () => () => {},
};
