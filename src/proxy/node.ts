import { fileURLToPath } from 'node:url';
import { openAccount } from './account.ts';
import { readConfig } from './config.ts';
import { serve } from './serve.ts';

const env = process.env;

async function start(): Promise<void> {
  const config = readConfig(env);
  const account = await openAccount(config, async () => {
    const { createEmbeddedSandbox } = await import('#sandbox/embedded.ts');
    return createEmbeddedSandbox(env, (message) => console.error(message));
  });
  const server = await serve({
    ...config,
    proxy: { ...account.proxy, log: reportFailure },
    client: fileURLToPath(new URL('../client', import.meta.url)),
  });
  console.log(`Galley: ${server.url}/ (${account.label})`);

  // A second signal meets no handler and ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await server.close();
      await account.close();
    });
  }
}

/** Only failures, and not on standard output: that has the one line which says where Galley is. */
function reportFailure(line: string): void {
  if (/ 5\d\d \d+ ms/.test(line)) console.error(line);
}

/** One line for the person at the terminal; an unexpected error by its class, since it may hold a key. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'Galley cannot start.';
  const { code } = error as NodeJS.ErrnoException;
  const port = env.PORT || '4180';
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Choose another: PORT=… npm start`;
  if (code) return `Galley cannot listen on ${env.HOST || '127.0.0.1'}:${port} (${code}).`;
  return error.message;
}

try {
  await start();
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
