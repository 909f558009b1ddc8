import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { lookup, type LookupAddress } from 'node:dns';
import { BlockList, type LookupFunction } from 'node:net';
import { Agent, type Dispatcher, Pool, request } from 'undici';
import type { ProxyFault } from '#lib/proxy-fault.ts';
import { MAX_IMAGE } from './captcha.ts';
import type { Mask } from './mask.ts';
import { answerHead, fault, type Upstream } from './upstream.ts';

/** In ms: until connected, and for a whole image. */
const PATIENCE = 10_000;
/**
 * Short: an idle connection that Gengo closes just as a change is written to it makes that change lost.
 * undici also opens a new one for each that an abort has closed, and this ends it.
 */
const KEEP_ALIVE = { keepAliveTimeout: 500, keepAliveMaxTimeout: 500 };

/**
 * A real Gengo API over pooled connections. Its answers are written straight into the Node response:
 * web streams in between cost five to ten times as much, and `.pipe()` leaves the upstream connection
 * of every abandoned download open (measures.md, "Proxy and server"). An answer is lost after `idleMs`
 * without a first byte, or without any more of them.
 */
export function viaPool(origin: string, idleMs = 60_000) {
  const times = { headersTimeout: idleMs, bodyTimeout: idleMs, connect: { timeout: PATIENCE } };
  const pool = new Pool(origin, { ...times, ...KEEP_ALIVE });
  const own = new Agent({ ...times, maxResponseSize: MAX_IMAGE });
  const others = new Agent({
    ...times,
    maxResponseSize: MAX_IMAGE,
    connect: { lookup: publicLookup },
  });
  return {
    origin,
    send: (call, mask, env) =>
      new Promise((resolve) => {
        // This upstream is only ever mounted behind @hono/node-server, whose env this is.
        pool.dispatch(call, relay(call.method, mask, env as HttpBindings, resolve));
      }),
    image: async (url) => {
      const dispatcher = url.origin === origin ? own : others;
      try {
        const signal = AbortSignal.timeout(PATIENCE);
        const { statusCode, body } = await request(url, { dispatcher, signal });
        const bytes = new Uint8Array(await body.arrayBuffer());
        return statusCode === 200 ? bytes : 'not_allowed';
      } catch (error) {
        return faultOf(error, 'upstream_unreachable');
      }
    },
    close: () => Promise.all([pool, own, others].map((each) => each.destroy())),
  } satisfies Upstream & { close: () => Promise<unknown> };
}

/** Writes one answer into `outgoing`; `resolve` gets the fault instead when no answer has begun. */
function relay(
  method: string,
  mask: Mask,
  { outgoing }: HttpBindings,
  resolve: (response: Response) => void,
): Dispatcher.DispatchHandler {
  const unusable = new Error('the browser left, or the answer is of no use');
  let sent = false;
  let begun = false;
  return {
    onRequestStart(controller) {
      sent = true;
      // A change that is on its way is never cut off: only Gengo knows whether it was done.
      const leave = () => (method === 'GET' || begun) && controller.abort(unusable);
      if (outgoing.destroyed) leave();
      outgoing.on('close', leave);
      outgoing.on('drain', () => controller.resume());
    },
    onResponseStart(controller, status, headers) {
      if (status < 200) return;
      const head = answerHead(status, headers['content-type']);
      const isPlain = (headers['content-encoding'] ?? 'identity') === 'identity';
      begun = head !== undefined && isPlain && !outgoing.destroyed;
      if (!begun) return controller.abort(unusable);
      const length = headers['content-length'];
      if (length) outgoing.setHeader('content-length', length);
      outgoing.writeHead(status, head?.headers);
      resolve(RESPONSE_ALREADY_SENT);
    },
    onResponseData(controller, chunk) {
      if (!outgoing.write(mask(chunk))) controller.pause();
    },
    onResponseEnd() {
      outgoing.end(mask());
    },
    onResponseError(_controller, error) {
      if (begun) outgoing.destroy();
      else resolve(fault(sent ? faultOf(error, 'upstream_reset') : 'upstream_unreachable'));
    },
  };
}

const FAULTS: Readonly<Record<string, ProxyFault>> = {
  HeadersTimeoutError: 'upstream_timeout',
  BodyTimeoutError: 'upstream_timeout',
  TimeoutError: 'upstream_timeout',
  ResponseExceededMaxSizeError: 'too_large',
  InsideAddressError: 'not_allowed',
};

const faultOf = (error: unknown, otherwise: ProxyFault): ProxyFault =>
  (error instanceof Error && FAULTS[error.name]) || otherwise;

/** Networks of this machine and its neighbours, and the tunnels of IPv6 into them. */
const INSIDE = new BlockList();
const NETWORKS =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 ' +
  '192.168.0.0/16 198.18.0.0/15 224.0.0.0/3 2001::/23 2002::/16';
for (const network of NETWORKS.split(' ')) {
  const [address = '', bits] = network.split('/');
  INSIDE.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4');
}
/** All of IPv6 that is public. */
const PUBLIC = new BlockList();
PUBLIC.addSubnet('2000::', 3, 'ipv6');

const isInside = ({ address, family }: LookupAddress) =>
  family === 6
    ? INSIDE.check(address, 'ipv6') || !PUBLIC.check(address, 'ipv6')
    : INSIDE.check(address, 'ipv4');

/**
 * Resolves a name whose addresses are all public; else an `InsideAddressError`. Given to a connection, the
 * address checked is the address used, however often the name changes.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (failure, found) => {
    const refusal = Object.assign(new Error(hostname), { name: 'InsideAddressError' });
    const error = failure ?? (found.some(isInside) ? refusal : null);
    if (error || options.all) callback(error, found);
    else callback(null, found[0]?.address ?? '', found[0]?.family);
  });
};
