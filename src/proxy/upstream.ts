import { gengoDate } from '#lib/time/gengo-date.ts';
import { retryAfter } from './guards/retry-after.ts';
import { joined } from './bytes/joined.ts';
import type { Mask } from './bytes/mask-bytes.ts';
import { FormRefused, wholeForm } from './bytes/multipart.ts';
import { PROXY_FAULTS, type ProxyFault, type ProxyFaultBody } from '#lib/proxy-fault.ts';
import { latest } from '#lib/latest.ts';
import type { AskInit } from '#people/ask.ts';
import type { UpstreamRequest } from './plan.ts';

/** What @hono/node-server hands to a handler, as far as we look at it; none of it exists in the tab. */
export interface ServerEnv {
  incoming?: {
    url?: string | undefined;
    rawHeaders?: readonly string[];
    socket?: { remoteAddress?: string | undefined };
    iterator: (options: { destroyOnReturn: boolean }) => AsyncIterable<Uint8Array>;
  };
}

/** Where signed calls go: a Gengo API and a way to reach it. */
export interface Upstream {
  /** Scheme, host and port, without a path: `https://api.gengo.com`. */
  origin: string;
  /** Answers with what came back, masked and with headers of our own, or with a fault. Never throws. */
  send: (request: UpstreamRequest, mask: Mask, env: ServerEnv) => Promise<Response>;
  /** The bytes at an address as it is, 1 MB at most: an image, a sandbox's file, a read of the proxy's own (of a quote, by a form). No redirect is followed. */
  image: (url: URL, init?: AskInit) => Promise<Uint8Array<ArrayBuffer> | ProxyFault>;
  /** Of one that keeps calls waiting. */
  queue?: (env: ServerEnv) => Queue;
}
/** How many calls wait that somebody waits for, and in about how many seconds one more of the asker's would go. */
export type Queue = Record<'waiting' | 'seconds', number>;
export type Fetch = (request: Request) => Response | Promise<Response>;

/** An upstream in process: the embedded sandbox, or a test. */
export const viaFetch = (origin: string, fetch: Fetch): Upstream => ({
  origin,
  send: async ({ path, body: form, ...init }, mask) => {
    try {
      const body = form && (await wholeForm(form));
      const answer = await fetch(new Request(origin + path, { ...init, body }));
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const { status, headers } = answer;
      const head = answerHead(status, (name) => headers.get(name));
      return head
        ? new Response(new Uint8Array(joined(mask(bytes), mask())), head)
        : fault('upstream_reset');
    } catch (error) {
      // What fails in process may have been carried out before.
      return fault(error instanceof FormRefused ? 'not_allowed' : 'upstream_reset');
    }
  },
  image: async (url, init) => {
    const answer = await fetch(new Request(url, init));
    return answer.status === 200 ? new Uint8Array(await answer.arrayBuffer()) : 'not_allowed';
  },
});

export const NO_STORE = { 'cache-control': 'no-store' };

/** An answer of the proxy's own. */
export function fault(error: ProxyFault): Response {
  const body: ProxyFaultBody = { galley: { error } };
  return Response.json(body, { status: PROXY_FAULTS[error], headers: NO_STORE });
}

const JSON_TYPE = /^application\/json\b/i;
const PASSED_ON = ['content-type', 'date', 'retry-after'];
/** By the lines of what is passed on, of which others come once a second or so. */
const headersOf = latest((lines: string) => {
  const [type = '', date, wait] = lines.split('\n');
  const json = JSON_TYPE.exec(type)?.[0].toLowerCase();
  const own = { ...NO_STORE, 'content-type': json ?? 'text/plain; charset=utf-8' };
  return { ...own, ...gengoDate(date), ...retryAfter(wait) };
});

/**
 * Status and headers for the browser, built from scratch: upstream's may set cookies or echo a signature,
 * and HTML must not become a page of ours. Its clock and how long to wait are passed on. Undefined for a redirect, which is not followed.
 */
export function answerHead(status: number, header: (name: string) => unknown) {
  if (status >= 300 && status < 400) return undefined;
  return { status, headers: headersOf(PASSED_ON.map(header).join('\n')) };
}
