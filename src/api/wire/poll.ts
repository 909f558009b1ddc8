/** Fresh without reload: only while the page is visible and online, which react-query sees to. */
export const POLL = { refetchInterval: 30_000 } as const;

/** In ms: what was read ahead is not read again just because it is opened; what is open is polled. */
export const READ_AHEAD = { staleTime: 5 * 60_000 } as const;
