/** One signed call, ready for Gengo: what every way of sending takes. */
export interface UpstreamCall {
  method: string;
  /** Path and query, e.g. `/v2/translate/jobs?status=reviewable&api_key=…`. */
  path: string;
  headers: Record<string, string>;
  body?: Uint8Array<ArrayBuffer>;
  signal?: AbortSignal;
}

/** Where signed calls go: a Gengo API and a way to reach it. */
export interface Upstream {
  /** Scheme, host and port, without a path: `https://api.gengo.com`. */
  origin: string;
  /** Sends the call and answers with what came back; `env` is the server's own per-request object. */
  send: (call: UpstreamCall, env: unknown) => Response | Promise<Response>;
}

/** An upstream behind anything that has the shape of `fetch`: the network, or the sandbox in process. */
export function viaFetch(
  origin: string,
  fetch: (request: Request) => Response | Promise<Response> = globalThis.fetch,
): Upstream {
  return {
    origin,
    send: ({ path, method, headers, body, signal }) =>
      fetch(
        new Request(origin + path, {
          method,
          headers,
          redirect: 'manual',
          ...(body && { body }),
          ...(signal && { signal }),
        }),
      ),
  };
}
