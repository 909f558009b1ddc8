import { serve } from '@hono/node-server';
import { createSandbox, readSandboxOptions } from './app.ts';

const sandbox = await createSandbox(readSandboxOptions(process.env));
const port = Number(process.env.SANDBOX_PORT || 4181);
serve({ fetch: sandbox.fetch, hostname: '127.0.0.1', port }, (info) => {
  console.log(`Gengo-compatible sandbox: http://127.0.0.1:${info.port}/v2/`);
});
