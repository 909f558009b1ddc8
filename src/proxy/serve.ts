import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createProxy, type ProxyOptions } from './app.ts';
import { type Config, loopbackOrigins } from './config.ts';
import { createGuard, isCall, SECURITY_HEADERS } from './guard.ts';
import { fault } from './upstream.ts';

/** In ms. Longer than Gengo's own idle time: an upload or download is cut only when it stands still. */
const IDLE = 75_000;
/** In ms, for the calls in hand when the server stops. */
const CLOSING = 10_000;

/**
 * Listens: `/v2`, `/galley` and `/captcha` go to the proxy, all else to the app built into `client`.
 * `close` takes no more calls, lets those in hand finish and returns.
 * @throws Error when there is no build, or with the system's `code` when the port cannot be had.
 */
export async function serve({ host, port, origin }: Config, proxy: ProxyOptions, client: string) {
  const pages = createPages(client);
  const calls = createProxy(proxy);
  // Node's requestTimeout of 300 s would cut slow uploads that do make progress.
  const server = createServer({ requestTimeout: 0 }).listen(port, host);
  server.timeout = IDLE;
  await once(server, 'listening');
  // Listening on a host and port always gives an AddressInfo.
  const own = origin
    ? [new URL(origin).origin]
    : loopbackOrigins((server.address() as AddressInfo).port);
  const isAllowed = createGuard(own);
  const fetch = (request: Request, env: object) => {
    // An HTTP/1 server has no other bindings.
    const { incoming } = env as HttpBindings;
    if (!isAllowed(incoming)) return fault('foreign_site');
    return (isCall(incoming.url) ? calls : pages).fetch(request, env);
  };
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });

  const inHand = new Set<ServerResponse>();
  server.on('request', (incoming, outgoing) => {
    inHand.add(outgoing);
    outgoing.on('close', () => inHand.delete(outgoing));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) outgoing.setHeader(name, value);
    return listener(incoming, outgoing);
  });
  const close = async () => {
    server.close();
    const answered = Promise.all([...inHand].map((outgoing) => once(outgoing, 'close')));
    await Promise.race([answered, setTimeout(CLOSING, undefined, { ref: false })]);
    // Those too that a browser opened but never used, for which `server.close()` alone would wait.
    server.closeAllConnections();
  };
  return { url: own[0] ?? '', close };
}

/** The app built into `root`: a file of it, or its one page for every address that names none. */
export function createPages(root: string) {
  const index = readIndex(root);
  const file = serveStatic({ root });
  const isAsset = (path: string) => path.startsWith('/assets/');
  const pages = new Hono();
  pages.use(compress(), etag(), async (c, next) => {
    await next();
    const isFixed = c.res.ok && isAsset(c.req.path);
    c.header('cache-control', isFixed ? 'public, max-age=31536000, immutable' : 'no-cache');
  });
  pages.get('*', (c, next) => (/^\/$|\/\./.test(c.req.path) ? next() : file(c, next)));
  pages.get('*', (c) => (isAsset(c.req.path) ? c.notFound() : c.html(index)));
  pages.notFound(() => fault('not_allowed'));
  return pages;
}

/** The page, each script and style with its hash: no cache on the way can change one. */
function readIndex(root: string): string {
  const path = join(root, 'index.html');
  if (!existsSync(path)) throw new Error('The built app is missing: run `npm run build` first.');
  const tag = /<(?:script|link)\b[^>]*?(?:src|href)="(\/[^"]+\.(?:js|css))"/g;
  return readFileSync(path, 'utf8').replace(tag, (start, name: string) => {
    const hash = createHash('sha384').update(readFileSync(join(root, name)));
    return `${start} integrity="sha384-${hash.digest('base64')}"`;
  });
}
