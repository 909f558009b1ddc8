import type { VersionSearch } from '#lib/paths.ts';

/** Reads a translation's address; what is no revision id counts as not said. Its way back is `paths.versions`. */
export function parseJobSearch(params: URLSearchParams): VersionSearch {
  const [from, to] = [revisionIn(params, 'from'), revisionIn(params, 'to')];
  return { ...(from && { from }), ...(to && { to }) };
}

function revisionIn(params: URLSearchParams, key: string): string | undefined {
  const id = params.get(key) ?? '';
  return /^\d{1,20}$/.test(id) ? id : undefined;
}
