import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { readFile } from 'node:fs/promises';
import { createProxy } from './app.ts';
import { readConfig } from './config.ts';
import { viaFetch } from './upstream.ts';

const client = 'dist/client';
const config = readConfig(process.env);
const app = new Hono();
app.route('/', createProxy(await proxyOptions()));
app.use('*', serveStatic({ root: client }));
const page = await readFile(`${client}/index.html`, 'utf8');
app.get('*', (c) =>
  /^\/(v2|galley|captcha|assets)\//.test(c.req.path) ? c.notFound() : c.html(page),
);

serve({ fetch: app.fetch, hostname: config.host, port: config.port }, ({ port }) => {
  console.log(`Galley: http://${config.host}:${port}/`);
});

async function proxyOptions() {
  if (config.account) {
    const { api, keys, kind, id } = config.account;
    return { upstream: viaFetch(api), keys, kind, account: id };
  }
  const { createSandbox, readSandboxOptions } = await import('#sandbox/app.ts');
  const sandbox = await createSandbox(readSandboxOptions(process.env));
  return {
    upstream: viaFetch('http://sandbox.invalid', sandbox.fetch),
    keys: sandbox.keys,
    kind: 'sandbox' as const,
    account: sandbox.epoch,
  };
}
