/**
 * Who goes first: changes, then what somebody waits for, then read-ahead. `part`: of the minute's calls, beyond which
 * none of its class goes, so that the classes before it find room at once. `patience`: how long one may wait, in ms;
 * the rest of what browsers (30 s for a read) and sockets (75 s) wait is left for Gengo's answer.
 */
export const SHARES = {
  change: { rank: 0, part: 1, patience: 10_000 },
  read: { rank: 1, part: 6 / 7, patience: 15_000 },
  ahead: { rank: 2, part: 1 / 2, patience: 20_000 },
} as const;
