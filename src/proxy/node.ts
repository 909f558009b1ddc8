import { fileURLToPath } from 'node:url';
import { openAccount, readConfig } from './config.ts';
import { frontNotes } from './front-notes.ts';
import { serve } from './serve.ts';

const { env } = process;
try {
  const config = readConfig(env);
  const { proxy, close } = await openAccount(config, async () =>
    (await import('#sandbox/embedded.ts')).createEmbeddedSandbox(env, console.error),
  );
  const client = fileURLToPath(new URL('../client', import.meta.url));
  // Failures go to standard error: standard output says where Galley is, and what it does not know.
  const server = await serve(config, { ...proxy, log: console.error }, client);
  const money = proxy.mode === 'live' ? `live: ${config.gengo?.api}` : 'sandbox: no money is spent';
  console.log(`Galley: ${server.url}/ (${money})`);
  for (const line of frontNotes(config)) console.log(line);
  const stop = () => server.close().then(() => close());
  // A second signal meets no handler and ends the process at once.
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  // A system error is told by its code alone.
  const { code, path, message } = error as NodeJS.ErrnoException;
  const listening = `Galley cannot listen (${code}): choose HOST and PORT.`;
  console.error(path ? `Galley cannot use ${path} (${code}).` : code ? listening : message);
  process.exit(1);
}
