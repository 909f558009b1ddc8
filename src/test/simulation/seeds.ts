/** Worlds that once broke something: they are lived through again for ever. */
export const BROKEN_ONCE: readonly number[] = [5, 13, 15, 20, 33, 34, 51, 119];

/** The world that found each planted bug. */
export const FOUND_BY = {
  'an undo not durable': 0,
  'the ledger not merged': 6,
  'a lock forgotten': 111,
  'the version not compared': 42,
} as const;
