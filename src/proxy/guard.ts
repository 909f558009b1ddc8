/** The names under which Galley's own pages are reached, e.g. `http://127.0.0.1:4180`. */
export type Origins = readonly string[];

/** Whether the Host header is one of ours: a rebound DNS name brings its own (and it is checked first). */
export function isOwnHost(request: Request, origins: Origins): boolean {
  const host = request.headers.get('host')?.toLowerCase();
  return origins.some((origin) => new URL(origin).host === host);
}

/**
 * Whether a call comes from Galley's own pages. Browsers say so by Sec-Fetch-Site and by Origin, which
 * no page can forge; a tool without either may read, but a change must bring one of the two. No CORS
 * headers are ever sent, so other sites cannot read answers either.
 */
export function isOwnCall(request: Request, origins: Origins): boolean {
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (!isOwnHost(request, origins)) return false;
  if (site !== null && site !== 'same-origin') return false;
  if (origin !== null && !origins.includes(origin)) return false;
  return request.method === 'GET' || site !== null || origin !== null;
}
