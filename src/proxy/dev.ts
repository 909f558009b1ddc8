import { openAccount } from './account.ts';
import { createProxy } from './app.ts';
import { readConfig, type Environment } from './config.ts';

/**
 * The signing proxy for `npm run dev -- --mode proxy`; without keys in `.env.local` the embedded sandbox
 * answers. `localUrls` are the addresses at which Vite serves the app. `close` before another is made.
 */
export async function createDevProxy(env: Environment, localUrls: readonly string[]) {
  const config = readConfig({ ...env, HOST: '', PORT: '' });
  if (!config.account) {
    console.log('No GENGO_PUBLIC_KEY and GENGO_PRIVATE_KEY in .env.local: the sandbox answers.');
  }
  const account = await openAccount(config, async () => {
    const { createEmbeddedSandbox } = await import('#sandbox/embedded.ts');
    return createEmbeddedSandbox(env, (message) => console.error(message));
  });
  const origins = localUrls.map((url) => new URL(url).origin);
  const { fetch } = createProxy({ ...account.proxy, origins, log: (line) => console.log(line) });
  return { fetch, close: account.close };
}
