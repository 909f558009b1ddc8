import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, type Dispatcher, Pool, request } from 'undici';
import type { Mask } from './bytes/mask-bytes.ts';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import { isPublicAddress } from './guards/public-address.ts';
import { MAX_IMAGE } from './captcha.ts';
import { isRead } from './plan.ts';
import { answerHead, fault, type Upstream } from './upstream.ts';

/** In ms: until connected, and for a whole image. */
const PATIENCE = 10_000;

/**
 * A real Gengo API over pooled connections; `idleMs` without any byte, and its answer is lost. Answers are
 * written straight into the Node response: web streams cost five to ten times as much, and `.pipe()` leaves
 * the upstream connection of an abandoned download open (measures.md, "Proxy and server").
 */
export function viaPool(origin: string, idleMs = 60_000) {
  const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connect: { timeout: PATIENCE } };
  // Briefly kept alive: a change written to a connection just as Gengo closes it is lost.
  const pool = new Pool(origin, { ...times, keepAliveTimeout: 500, keepAliveMaxTimeout: 500 });
  const own = new Agent({ maxResponseSize: MAX_IMAGE });
  const others = new Agent({ maxResponseSize: MAX_IMAGE, connect: { lookup: publicLookup } });
  return {
    origin,
    send: (call, mask, env) =>
      new Promise((resolve) => {
        // Behind @hono/node-server alone, whose env this is; undici takes iterables, untyped.
        pool.dispatch(call as Options, relay(isRead(call), mask, env as HttpBindings, resolve));
      }),
    image: async (url, init?: object) => {
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        const dispatcher = url.origin === origin ? own : others;
        const { statusCode, body } = await request(url, { dispatcher, signal, ...init });
        const bytes = new Uint8Array(await body.arrayBuffer());
        return statusCode === 200 ? bytes : 'not_allowed';
      } catch (error) {
        return faultOf(error, 'upstream_unreachable');
      }
    },
    close: async () => void (await Promise.all([pool, own, others].map((one) => one.destroy()))),
  } satisfies Upstream & { close: () => Promise<void> };
}

type Resolve = (response: Response) => void;
type Options = Dispatcher.DispatchOptions;
type Handler = Dispatcher.DispatchHandler;

/** Made once: an Error takes the stack of where it is made, which costs as much as the rest of a call. */
const UNUSABLE = new Error('the answer is of no use');
const UNHEARD = new Error('the browser left');

/** Writes one answer into `outgoing`; `resolve` gets the fault instead when no answer has begun. */
function relay(mayCut: boolean, mask: Mask, { outgoing }: HttpBindings, resolve: Resolve): Handler {
  let sent = false;
  let begun = false;
  let isOver = false;
  /** Of the whole answer, in bytes, where Gengo tells it. */
  let length = Number.NaN;
  return {
    onRequestStart(controller) {
      sent = true;
      // A change that is on its way is never cut off: only Gengo knows whether it was done.
      const leave = () => (mayCut || begun) && controller.abort(UNHEARD);
      if (outgoing.destroyed) leave();
      outgoing.on('close', leave);
    },
    onResponseStart(controller, status, headers) {
      if (status < 200) return;
      const head = answerHead(status, (name) => headers[name]);
      const coding = headers['content-encoding'] ?? 'identity';
      if (outgoing.destroyed) return controller.abort(UNHEARD);
      if (!head || coding !== 'identity') return controller.abort(UNUSABLE);
      begun = true;
      length = Number(headers['content-length']);
      const sized = { ...head.headers, 'content-length': String(length) };
      outgoing.writeHead(status, Number.isNaN(length) ? head.headers : sized);
      resolve(RESPONSE_ALREADY_SENT);
    },
    onResponseData(controller, chunk) {
      const clear = mask(chunk);
      isOver = clear.length === length;
      if (isOver) outgoing.end(clear);
      else if (!outgoing.write(clear)) {
        controller.pause();
        outgoing.once('drain', () => controller.resume());
      }
    },
    onResponseEnd() {
      const rest = mask();
      if (!isOver) outgoing.end(rest.length > 0 ? rest : undefined);
    },
    onResponseError(_controller, error) {
      if (begun) outgoing.destroy();
      // Nobody hears it, and nothing has failed.
      else if (error === UNHEARD) resolve(RESPONSE_ALREADY_SENT);
      else resolve(fault(sent ? faultOf(error, 'upstream_reset') : 'upstream_unreachable'));
    },
  };
}

const FAULTS: readonly (readonly [name: RegExp, ProxyFault])[] = [
  [/^(Headers|Body)?TimeoutError$/, 'upstream_timeout'],
  [/^ResponseExceededMaxSizeError$/, 'too_large'],
  [/^(InsideAddressError|FormRefused)$/, 'not_allowed'],
];
const faultOf = (error: unknown, otherwise: ProxyFault) =>
  FAULTS.find(([name]) => error instanceof Error && name.test(error.name))?.[1] ?? otherwise;

/** Resolves public names only: given to a connection, the address checked is the address used. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (failure, found) => {
    const refusal = Object.assign(new Error(hostname), { name: 'InsideAddressError' });
    const error = failure ?? (found.every((one) => isPublicAddress(one.address)) ? null : refusal);
    const [first] = error ? [] : found;
    callback(error, options.all ? found : (first?.address ?? ''), first?.family);
  });
};
