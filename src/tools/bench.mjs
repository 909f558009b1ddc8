// `npm run bench`: the figures of docs/measures.md, taken in real Chromium from the sources and the built app.
import { serveStatic } from '@hono/node-server/serve-static';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { buildPage } from './bench/bundle.mjs';
import { benchChecks } from './bench/checks.mjs';
import { benchDiff } from './bench/diff.mjs';
import { benchReading } from './bench/reading.mjs';
import { print, toMarkdown } from './bench/report.mjs';
import { launchOptions } from './chromium.mjs';
import { startGalley } from './galley-process.mjs';

const folder = mkdtempSync(join(tmpdir(), 'galley-bench-'));
const root = await buildPage(folder);
const server = serve({
  fetch: new Hono().use(serveStatic({ root })).fetch,
  port: 0,
  hostname: '127.0.0.1',
});
const galley = await startGalley();
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => 'inWorker' in globalThis);
  const sections = [];
  for (const section of [
    () => benchDiff(page, folder),
    () => benchChecks(page),
    () => benchReading(browser, galley.origin),
  ]) {
    const one = await section();
    print(one);
    sections.push(one);
  }
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Chromium ${browser.version()}`;
  writeFileSync('docs/measures.md', toMarkdown(machine, sections));
  const failed = sections.flatMap(({ rows }) => rows).filter(({ measured, bar }) => measured > bar);
  console.log(
    failed.length === 0 ? '\nEvery bar is held.' : `\n${failed.length} bars are not held.`,
  );
} finally {
  await browser.close();
  galley.stop();
  server.close();
  rmSync(folder, { recursive: true });
}
