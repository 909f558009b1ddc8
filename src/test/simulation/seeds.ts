/** Worlds that once broke something: they are lived through again for ever. */
export const BROKEN_ONCE: readonly number[] = [
  5, 13, 15, 20, 33, 34, 51, 119, 779, 859, 1680, 2511, 2782, 3599, 3733, 4891, 5003, 6898, 7195,
  8214, 9527,
];

/** The world that found each planted bug. */
export const FOUND_BY = {
  'an id drawn at sending': 1414,
  'a write not awaited': 5,
  'an undo not durable': 43,
  'the ledger not merged': 3,
  'a lock forgotten': 95,
  'the version not compared': 298,
  'the clock of the browser trusted': 2,
  'a change sent again by itself': 32,
} as const;
