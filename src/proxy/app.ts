import { Hono } from 'hono';
import { PARAMS, ROUTES, type Route } from './routes.ts';
import { createSigner, type Keys } from './sign.ts';
import type { Upstream } from './upstream.ts';

export interface ProxyOptions {
  upstream: Upstream;
  keys: Keys;
  /** `sandbox` only where it is certain that no money is spent. */
  kind: 'sandbox' | 'live';
  /**
   * Names the account for everything the browser keeps (drafts, outbox, preferences). A function where
   * the name changes while the proxy runs: a sandbox that starts afresh is another account.
   */
  account: string | (() => string);
}

/**
 * The signing proxy as a Hono app without a listener: JSON without keys comes in, signed Gengo forms go
 * out, and only what `ROUTES` lists gets through. See docs/decisions/0003.
 */
export function createProxy({ upstream, keys, kind, account }: ProxyOptions): Hono {
  const sign = createSigner(keys);
  const app = new Hono();

  app.get('/galley/config', (c) =>
    c.json({
      account: typeof account === 'string' ? account : account(),
      kind,
      api: upstream.origin,
    }),
  );

  for (const route of ROUTES) {
    app.on(route.method, `/v2/${route.path}`, async (c) => {
      const path = fillPath(route, c.req.param());
      if (path === undefined) return c.notFound();
      const auth = new URLSearchParams(await sign());
      if (route.method === 'GET' || route.method === 'DELETE') {
        for (const key of route.query) {
          const value = c.req.query(key);
          if (value !== undefined) auth.set(key, value);
        }
        return upstream.send(
          { method: route.method, path: `${path}?${auth.toString()}`, headers: {} },
          c.env,
        );
      }
      auth.set('data', await c.req.text());
      return upstream.send(
        {
          method: route.method,
          path,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: new TextEncoder().encode(auth.toString()),
        },
        c.env,
      );
    });
  }
  return app;
}

/** The upstream path, or undefined when a part is not what its name allows. */
function fillPath(route: Route, params: Record<string, string>): string | undefined {
  const parts = route.path.split('/').map((part) => {
    if (!part.startsWith(':')) return part;
    const name = part.slice(1);
    const value = params[name] ?? '';
    return name in PARAMS && PARAMS[name as keyof typeof PARAMS].test(value) ? value : undefined;
  });
  return parts.includes(undefined) ? undefined : `/v2/${parts.join('/')}`;
}
