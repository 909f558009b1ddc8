import { getRequestListener, type HttpBindings } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { SECURITY_HEADERS } from './guards/security-headers.ts';
import { createProxy, type ProxyOptions } from './app.ts';
import { type Config, loopbackOrigins } from './config.ts';
import { createGuard, isCall, isFile, pathOf } from './guards/guard.ts';
import { isPage } from './guards/page-path.ts';
import { createProbes, listenTo } from './health.ts';
import { fault } from './upstream.ts';

/** In ms: until what stands still is cut, longer than a call's own; for what is in hand when we stop. */
const IDLE = 75_000;
const CLOSING = 10_000;
const YEAR = 'public, max-age=31536000, immutable';

const OWN_HEADERS = Object.entries(SECURITY_HEADERS).flat();

/** Each head bears the security headers, whoever writes it; in one go, since headers set one by one cost more. */
class Answer extends ServerResponse {
  override writeHead(status: number, headers?: unknown): this {
    const all = [...OWN_HEADERS];
    // Neither we nor @hono/node-server name a reason or give an array.
    const others = headers as Readonly<Record<string, string>> | undefined;
    for (const name in others) all.push(name, others[name] ?? '');
    return super.writeHead(status, all);
  }
}

/**
 * Listens: `/v2`, `/galley` and `/captcha` go to the proxy, `/healthz` and `/readyz` are a supervisor's, all else is the
 * app built into `client`.
 * `close` takes no more calls, lets those in hand finish and returns.
 * @throws Error when there is no build, or with the system's `code` when the port cannot be had.
 */
export async function serve({ host, port, origins }: Config, proxy: ProxyOptions, client: string) {
  const pages = createPages(client);
  const { upstream, last } = listenTo(proxy.upstream);
  const calls = createProxy({ ...proxy, upstream: proxy.limit?.(upstream) ?? upstream });
  // Node's requestTimeout of 300 s would cut slow uploads that do make progress.
  const server = createServer({ requestTimeout: 0, ServerResponse: Answer }).listen(port, host);
  server.timeout = IDLE;
  await once(server, 'listening');
  // Listening on a host and port always gives an AddressInfo.
  const own = origins ?? loopbackOrigins((server.address() as AddressInfo).port);
  const isAllowed = createGuard(own);
  const probe = createProbes(own, last);
  proxy.publish?.(own[0] ?? '');
  const fetch = (request: Request, env: object) => {
    // An HTTP/1 server has no other bindings.
    const { incoming } = env as HttpBindings;
    const probed = probe(incoming);
    if (probed) return probed;
    if (!isAllowed(incoming)) return fault('foreign_site');
    const path = pathOf(incoming.url);
    if (path === undefined) return fault('not_allowed');
    return (isCall(path) || isFile(path) ? calls : pages).fetch(request, env);
  };
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false });
  // Counted, not kept: a Set of all that come and go outlives them, and the garbage collector moves what it holds.
  let inHand = 0;
  let whenNone = (): void => undefined;
  const leave = () => {
    inHand -= 1;
    if (inHand === 0) whenNone();
  };
  server.on('request', (incoming, outgoing) => {
    inHand += 1;
    outgoing.on('close', leave);
    return listener(incoming, outgoing);
  });
  const close = async () => {
    server.close();
    const answered = new Promise<void>((resolve) => {
      whenNone = resolve;
      if (inHand === 0) resolve();
    });
    await Promise.race([answered, setTimeout(CLOSING, undefined, { ref: false })]);
    // Those too that a browser opened but never used, for which `server.close()` alone would wait.
    server.closeAllConnections();
  };
  return { url: own[0] ?? '', close };
}

/** Of the log-in in front, if there is one. The page in its place would let everybody in. */
const isLogIn = (path: string) => /^\/oauth2(\/|$)/.test(path);

/** The app built into `root`: a file of it, or its one page, which says of other addresses that they name nothing. */
export function createPages(root: string) {
  const hasPage = existsSync(join(root, 'index.html'));
  if (!hasPage) throw new Error('The built app is missing: run `npm run build` first.');
  const isAsset = (path: string) => path.startsWith('/assets/');
  const pages = new Hono();
  pages.use(compress(), etag(), async (c, next) => {
    await next();
    c.header('cache-control', c.res.ok && isAsset(c.req.path) ? YEAR : 'no-cache');
  });
  const files = serveStatic({ root, precompressed: true });
  const page = serveStatic({ root, path: 'index.html' });
  pages.get('*', (c, next) => (c.req.path.includes('/.') ? next() : files(c, next)));
  pages.get('*', async (c, next) => {
    const { path } = c.req;
    if (isAsset(path) || isLogIn(path)) return next();
    const found = await page(c, next);
    if (!found || isPage(path)) return found;
    return new Response(found.body, { status: 404, headers: found.headers });
  });
  pages.notFound(() => fault('not_allowed'));
  return pages;
}
