import type { JobSearch } from '#lib/paths.ts';

/** Reads a translation's address; what is no revision id counts as not said. Its way back is `paths.job`. */
export function parseJobSearch(params: URLSearchParams): JobSearch {
  const to = params.get('to') ?? '';
  return /^\d{1,20}$/.test(to) ? { to } : {};
}
