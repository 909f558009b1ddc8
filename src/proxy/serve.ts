import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { once } from 'node:events';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxy, type ProxyOptions } from './app.ts';
import { loopbackOrigins } from './config.ts';
import { isOwnHost } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { answerPage, readPages } from './pages.ts';

/** Longer than Gengo's own time limit, so that an upload or download is cut only when it stands still. */
const IDLE_MS = 75_000;
const CLOSING_MS = 10_000;

export interface ServeOptions {
  proxy: Omit<ProxyOptions, 'origins'>;
  host: string;
  /** 0: any free one. */
  port: number;
  /** The public origins; absent: loopback names at the port. */
  origins?: readonly string[];
  /** Directory of the built app. */
  client: string;
}

export interface Served {
  url: string;
  /** Takes no more calls, lets those in hand finish (10 s at most) and returns. */
  close: () => Promise<void>;
}

/**
 * Listens: `/v2`, `/galley` and `/captcha` go to the proxy, all else to the built app.
 * @throws Error when there is no build, or with the system's `code` when the port cannot be had.
 */
export async function serve({ proxy, host, port, origins, client }: ServeOptions): Promise<Served> {
  const pages = await readPages(client);
  // Node's requestTimeout of 300 s would cut slow uploads that do make progress.
  const server = createServer({ requestTimeout: 0, headersTimeout: 20_000 });
  server.timeout = IDLE_MS;
  server.listen(port, host);
  await once(server, 'listening');
  // Listening on a host and port always gives an AddressInfo.
  const address = server.address() as AddressInfo;
  const own = origins ?? loopbackOrigins(address.port);
  const { fetch } = createProxy({ ...proxy, origins: own });

  const answer = (request: Request, env: HttpBindings) => {
    const target = env.incoming.url ?? '';
    if (/^\/(v2|galley|captcha)([/?]|$)/.test(target)) return fetch(request, env);
    if (!isOwnHost(request, own)) return new Response('Unknown host', { status: 403 });
    return answerPage(pages, request, target);
  };
  const listener = getRequestListener((request, env) => answer(request, env as HttpBindings), {
    overrideGlobalObjects: false,
  });
  const inHand = new Set<unknown>();
  let closing = false;
  // Not server.close() alone: it waits for connections that a browser opened but has not used.
  const closeUnused = () => {
    if (closing && inHand.size === 0) server.closeAllConnections();
  };
  server.on('request', (incoming, outgoing) => {
    inHand.add(outgoing);
    outgoing.on('close', () => {
      inHand.delete(outgoing);
      closeUnused();
    });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value);
    return listener(incoming, outgoing);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(malformed(error.code));
  });

  return {
    url: own[0] ?? '',
    close: async () => {
      const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
      closing = true;
      server.close();
      closeUnused();
      await once(server, 'close');
      clearTimeout(timer);
    },
  };
}

/** What Node answers to bytes that are no request, with our headers. */
function malformed(code: string | undefined): string {
  const status = code === 'HPE_HEADER_OVERFLOW' ? 431 : code?.includes('TIMEOUT') ? 408 : 400;
  const headers = { ...SECURITY_HEADERS, connection: 'close', 'content-length': '0' };
  const lines = Object.entries(headers).map((pair) => pair.join(': '));
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n');
}
