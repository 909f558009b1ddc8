/** Where lines are kept. */
export interface Store {
  /** Whether nobody else can write it, so that what stands open from before is nobody's. */
  isOwn: boolean;
  /**
   * One at a time, over all Galleys of the store: `write` is given the lines added since it was last called (at first
   * those of the newest days), and what it gives back is on the disk before this resolves.
   * @throws when it cannot be written: nothing of it counts, though it may stand there
   */
  add: (write: (news: readonly string[]) => readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

/** How many days with lines are read at the start: what is open is never older, and limits are of one day. */
export const DAYS_READ = 32;

/** Lines of a store, oldest first, of the days from `from` to `to` (both included); nothing is changed by it. */
export type ReadStore = (from?: string, to?: string) => AsyncIterable<string>;
