import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProxy, type ProxyOptions } from './app.ts';
import { type Config, loopbackOrigins } from './config.ts';
import { createGuard, isCall, SECURITY_HEADERS } from './guard.ts';
import { createPages } from './pages.ts';
import { fault } from './upstream.ts';

/** Longer than Gengo's own limit, so that an upload or download is cut only when it stands still. */
const IDLE_MS = 75_000;
const CLOSING_MS = 10_000;

/**
 * Listens: `/v2`, `/galley` and `/captcha` go to the proxy, all else to the app built into `client`.
 * `close` takes no more calls, lets those in hand finish (10 s at most) and returns.
 * @throws Error when there is no build, or with the system's `code` when the port cannot be had.
 */
export async function serve({ host, port, origin }: Config, proxy: ProxyOptions, client: string) {
  const pages = createPages(client);
  const calls = createProxy(proxy);
  // Node's requestTimeout of 300 s would cut slow uploads that do make progress.
  const server = createServer({ requestTimeout: 0 });
  server.timeout = IDLE_MS;
  server.listen(port, host);
  await once(server, 'listening');
  // Listening on a host and port always gives an AddressInfo.
  const own = origin ? [origin] : loopbackOrigins((server.address() as AddressInfo).port);
  const isAllowed = createGuard(own);
  const answer = (request: Request, env: HttpBindings) => {
    if (!isAllowed(env.incoming)) return fault('foreign_site');
    return (isCall(env.incoming.url) ? calls : pages).fetch(request, env);
  };
  // An HTTP/1 server has no other bindings.
  const listener = getRequestListener((request, env) => answer(request, env as HttpBindings), {
    overrideGlobalObjects: false,
  });

  let inHand = 0;
  let closing = false;
  // Not `server.close()` alone: it waits for connections that a browser opened but never used.
  const closeUnused = () => closing && inHand === 0 && server.closeAllConnections();
  server.on('request', (incoming, outgoing) => {
    inHand++;
    outgoing.on('close', () => {
      inHand--;
      closeUnused();
    });
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value);
    return listener(incoming, outgoing);
  });
  const close = async () => {
    closing = true;
    const timer = setTimeout(() => server.closeAllConnections(), CLOSING_MS);
    server.close();
    closeUnused();
    await once(server, 'close');
    clearTimeout(timer);
  };
  return { url: own[0] ?? '', close };
}
