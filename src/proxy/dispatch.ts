import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Pool, type Dispatcher } from 'undici';
import { lost, unreachable } from './fault.ts';
import { createMask } from './mask.ts';
import { answerHead, type Upstream, type UpstreamCall } from './upstream.ts';

const CONNECT_MS = 10_000;
/**
 * Short: an idle connection that Gengo closes just as a change is written to it makes that change lost.
 * undici also opens a new one for each that an abort has closed, and this ends it.
 */
const IDLE_MS = 500;

/**
 * A real Gengo API over pooled connections. Its answers are written straight into the Node response:
 * web streams in between cost five to ten times as much, and `.pipe()` leaves the upstream connection
 * of every abandoned download open (measures.md, "Proxy and server").
 */
export function viaPool(origin: string): Upstream & { close: () => Promise<void> } {
  const pool = new Pool(origin, {
    connect: { timeout: CONNECT_MS },
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
  });
  return {
    origin,
    fetch: globalThis.fetch,
    close: () => pool.destroy(),
    send: (call, env) =>
      new Promise((resolve) => {
        const { method, path, headers, body, timeoutMs } = call;
        pool.dispatch(
          {
            method,
            path,
            headers,
            // undici's types leave out what its documentation and code take: any iterable of bytes.
            body: (body ?? null) as unknown as Uint8Array | null,
            headersTimeout: timeoutMs,
            bodyTimeout: timeoutMs,
          },
          // This upstream is only ever mounted behind @hono/node-server, whose env this is.
          relay(call, (env as HttpBindings).outgoing, resolve),
        );
      }),
  };
}

/** Writes one answer into `outgoing`; `resolve` gets the fault instead when no answer has begun. */
function relay(
  call: UpstreamCall,
  outgoing: HttpBindings['outgoing'],
  resolve: (response: Response) => void,
): Dispatcher.DispatchHandler {
  const mask = createMask(call.secrets);
  const left = new Error('the browser left');
  let sent = false;
  let begun = false;
  let refusal: Response | undefined;
  return {
    onRequestStart(controller) {
      sent = true;
      // A change that is on its way is never cut off: only Gengo knows whether it was done.
      const leave = () => (call.method === 'GET' || begun) && controller.abort(left);
      if (outgoing.destroyed) leave();
      outgoing.on('close', leave);
      outgoing.on('drain', () => controller.resume());
    },
    onResponseStart(controller, status, headers) {
      if (status < 200) return;
      begun = true;
      const head = answerHead(status, String(headers['content-type'] ?? ''));
      const encoded = (headers['content-encoding'] ?? 'identity') !== 'identity';
      if (head instanceof Response) refusal = head;
      else if (encoded) refusal = lost();
      else if (!outgoing.destroyed) {
        const length = headers['content-length'];
        if (length) outgoing.setHeader('content-length', length);
        outgoing.writeHead(status, head.headers);
        resolve(RESPONSE_ALREADY_SENT);
        return;
      }
      controller.abort(left);
    },
    onResponseData(controller, chunk) {
      if (!outgoing.write(mask.push(chunk))) controller.pause();
    },
    onResponseEnd() {
      outgoing.end(mask.end());
    },
    onResponseError() {
      if (outgoing.headersSent) outgoing.destroy();
      else resolve(refusal ?? (sent ? lost() : unreachable()));
    },
  };
}
