import { createEmbeddedSandbox } from './embedded.ts';
import { listen } from './server.ts';

/** `npm run sandbox`: the sandbox alone over plain HTTP, for any client of Gengo's API. */
async function start(): Promise<void> {
  const port = Number(process.env.SANDBOX_PORT || 4181);
  const sandbox = await createEmbeddedSandbox(process.env, console.warn);
  const server = await listen({ sandbox, port });
  console.log(`Gengo-compatible sandbox: ${server.origin}/v2/`);

  // A second signal meets no handler and ends the process at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, async () => {
      await server.close();
      await sandbox.close();
    });
  }
}

try {
  await start();
} catch (error) {
  // One line for the person at the terminal: a bad switch, or a port that is taken.
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
