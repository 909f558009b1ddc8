import type { HttpBindings } from '@hono/node-server';
import { createProxy } from './app.ts';
import { type Environment, openAccount, readConfig } from './config.ts';
import { createGuard } from './guards/guard.ts';
import { fault } from './upstream.ts';

/** The signing proxy for `npm run dev -- --mode proxy`, at Vite's `localUrls`. `close` it before the next. */
export async function createDevProxy(env: Environment, localUrls: readonly string[]) {
  const { proxy, close } = await openAccount(readConfig({ ...env, HOST: '', PORT: '' }), async () =>
    (await import('#sandbox/embedded.ts')).createEmbeddedSandbox(env, console.error),
  );
  const origins = localUrls.map((url) => new URL(url).origin);
  proxy.publish?.(origins[0] ?? '');
  const isAllowed = createGuard(origins);
  const upstream = proxy.limit?.(proxy.upstream) ?? proxy.upstream;
  const calls = createProxy({ ...proxy, upstream, log: console.error });
  // Vite's development server speaks HTTP/1.
  const fetch = (request: Request, bindings: object) =>
    isAllowed((bindings as HttpBindings).incoming)
      ? calls.fetch(request, bindings)
      : fault('foreign_site');
  return { fetch, close };
}
