// The page in which the diff and the checks run, built from the sources as they are and served.
import { serveStatic } from '@hono/node-server/serve-static';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { once } from 'node:events';
import { buildPage } from './bundle.mjs';

export async function openDiffPage(browser, folder) {
  const root = await buildPage(folder);
  const server = serve({
    fetch: new Hono().use(serveStatic({ root })).fetch,
    port: 0,
    hostname: '127.0.0.1',
  });
  await once(server, 'listening');
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'inWorker' in globalThis);
  return { page, close: async () => server.close() };
}
