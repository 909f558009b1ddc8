import type { HttpBindings } from '@hono/node-server';
import { createProxy } from './app.ts';
import { type Environment, openAccount, readConfig } from './config.ts';
import { createGuard } from './guard.ts';
import { fault } from './upstream.ts';

/**
 * The signing proxy for `npm run dev -- --mode proxy`; without keys in `.env.local` the embedded sandbox
 * answers. `localUrls` are the addresses at which Vite serves the app. `close` before another is made.
 */
export async function createDevProxy(env: Environment, localUrls: readonly string[]) {
  const config = readConfig({ ...env, HOST: '', PORT: '' });
  const { proxy, close } = await openAccount(config, async () => {
    const { createEmbeddedSandbox } = await import('#sandbox/embedded.ts');
    return createEmbeddedSandbox(env, console.error);
  });
  console.log(`The account is ${proxy.mode}: ${proxy.upstream.origin}`);
  const isAllowed = createGuard(localUrls.map((url) => new URL(url).origin));
  const calls = createProxy({ ...proxy, log: console.error });
  const fetch = (request: Request, bindings: HttpBindings) =>
    isAllowed(bindings.incoming) ? calls.fetch(request, bindings) : fault('foreign_site');
  return { fetch, close };
}
