import { createEmbeddedSandbox } from './embedded.ts';
import { listen } from './server.ts';

/** `npm run sandbox`: the sandbox alone over plain HTTP, for any client of Gengo's API. */
const sandbox = await createEmbeddedSandbox(process.env, console.warn);
const server = await listen({ sandbox, port: Number(process.env.SANDBOX_PORT || 4181) });
console.log(`Gengo-compatible sandbox: ${server.origin}/v2/`);

async function stop() {
  await server.close();
  await sandbox.close();
  process.exit();
}
process.once('SIGTERM', () => void stop());
process.once('SIGINT', () => void stop());
