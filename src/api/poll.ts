/** Fresh without reload: only while the page is visible and online, which react-query sees to. */
export const POLL = { refetchInterval: 30_000 } as const;
