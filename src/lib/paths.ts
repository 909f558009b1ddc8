/** The list's own filters as its address carries them. */
export interface JobsSearch {
  status?: string | undefined;
  /** ISO UTC to the minute, e.g. `2026-11-22T07:41Z`. */
  after?: string | undefined;
  /** As `after`: what was ordered before then. Galley applies it. */
  before?: string | undefined;
  count?: number | undefined;
  /** Words in a title or a text; this and what follows is applied to what has been read. */
  q?: string | undefined;
  /** Gengo's codes: `en~pt-br`; `~pt-br`: into it from any language. */
  pair?: string | undefined;
  tier?: string | undefined;
  /** An order's id. */
  order?: string | undefined;
  /** A column, with `-` before it from the largest down. Absent: `-received`. */
  sort?: string | undefined;
}

/** Which versions of a translation are read, by revision ids. */
export interface VersionSearch {
  /** Present: what changed since this version is shown. */
  from?: string | undefined;
  /** Absent: the newest. */
  to?: string | undefined;
}

/** The one place that writes in-app addresses. Filters that are not set stand nowhere in them. */
export const paths = {
  jobs: (search: JobsSearch = {}) => `/jobs${query(search)}`,
  job: (jobId: string, search: VersionSearch = {}) =>
    `/jobs/${encodeURIComponent(jobId)}${paths.versions(search)}`,
  /** The desk: with the first of its queue, or with one translation. */
  review: (jobId?: string, search: VersionSearch = {}) =>
    jobId === undefined ? '/review' : `/review/${encodeURIComponent(jobId)}${query(search)}`,
  /** Other versions of the translation that is open, wherever it is: as `search` of a relative address. */
  versions: ({ from, to }: VersionSearch) => query({ from, to }),
  orders: () => '/orders',
  /** The drafts; or one of them, which need not exist yet. */
  newOrder: (draftId?: string) =>
    draftId === undefined ? '/orders/new' : `/orders/new/${encodeURIComponent(draftId)}`,
  order: (orderId: string) => `/orders/${encodeURIComponent(orderId)}`,
  /** What it says: `lib/insight/period.ts`. */
  insight: (search: object = {}) => `/insight${query(search)}`,
  files: () => '/files',
  account: () => '/account',
};

function query(search: object): string {
  const pairs = Object.entries(search).flatMap(([key, value]) =>
    value === undefined || value === '' ? [] : [[key, String(value)]],
  );
  // A colon needs no escape in a query, and times are for people to read.
  return pairs.length ? `?${new URLSearchParams(pairs)}`.replaceAll('%3A', ':') : '';
}
