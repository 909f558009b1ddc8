import { lost, unreachable } from './fault.ts';
import { createMask, type Mask } from './mask.ts';

/** One signed call, ready for Gengo: what every way of sending takes. */
export interface UpstreamCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query, e.g. `/v2/translate/jobs?status=reviewable&api_key=…`. */
  path: string;
  headers: Record<string, string>;
  /** The whole body in pieces; it has arrived before the call is made. */
  body?: Uint8Array<ArrayBuffer>[];
  /** Ms without any answer, or without any more of it, after which the call counts as lost. */
  timeoutMs: number;
  /** To be masked wherever the answer holds them. */
  secrets: readonly string[];
  /** Ends a read whose page has gone. A change has none: once sent, it is never cut off. */
  signal?: AbortSignal;
}

/** Where signed calls go: a Gengo API and a way to reach it. */
export interface Upstream {
  /** Scheme, host and port, without a path: `https://api.gengo.com`. */
  origin: string;
  /**
   * Sends the call and answers with what came back, masked and with headers of our own, or with a
   * fault of the proxy's. `env` is the server's own per-request object. Never throws.
   */
  send: (call: UpstreamCall, env: unknown) => Promise<Response>;
  /** Plain, unsigned access to addresses of the same origin (captcha images). */
  fetch: (request: Request) => Response | Promise<Response>;
}

/** An upstream behind anything that has the shape of `fetch`: the sandbox in process, or a test. */
export function viaFetch(origin: string, fetch: Upstream['fetch'] = globalThis.fetch): Upstream {
  return {
    origin,
    fetch,
    send: async ({ path, method, headers, body, timeoutMs, secrets, signal }) => {
      const request = new Request(origin + path, {
        method,
        headers,
        redirect: 'manual',
        ...(body && { body: new Blob(body) }),
        ...(signal && { signal }),
      });
      try {
        const answer = await within(timeoutMs, fetch(request));
        const head = answerHead(answer.status, answer.headers.get('content-type') ?? '');
        const stream = answer.body?.pipeThrough(masking(createMask(secrets))) ?? null;
        return head instanceof Response ? head : new Response(stream, head);
      } catch {
        // `fetch` does not tell whether anything was sent: the safe reading.
        return lost();
      }
    },
  };
}

/**
 * Status and headers for the browser: built from scratch, since upstream's may set cookies, redirect or
 * echo a signature. Anything but JSON goes as plain text: HTML must not become a page of ours.
 */
export function answerHead(
  status: number,
  type: string,
): { status: number; headers: Record<string, string> } | Response {
  if (status >= 300 && status < 400) return unreachable('Gengo redirects, which is not followed.');
  const json = /^application\/json\b/i.test(type);
  return {
    status,
    headers: {
      'content-type': json ? 'application/json' : 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  };
}

const masking = (mask: Mask) =>
  new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => controller.enqueue(mask.push(chunk)),
    flush: (controller) => controller.enqueue(mask.end()),
  });

async function within<T>(ms: number, work: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer in time')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
