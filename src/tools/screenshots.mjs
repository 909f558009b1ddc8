// `npm run screenshots`: takes the README's and the designer's pictures from the running app, with
// the embedded sandbox in memory. Usage: node src/tools/screenshots.mjs [name part]
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { launchOptions } from './chromium.mjs';
import { startGalley } from './galley-process.mjs';

const folder = 'docs/screenshots';
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const only = process.argv[2] ?? '';

/** What to picture: a name, an address, and what must be seen before the shutter. */
const SHOTS = [
  {
    name: 'list',
    path: '/jobs',
    ready: (page) => page.getByRole('table').getByRole('link').first(),
  },
  { name: 'review', path: '/jobs?status=reviewable', ready: openFirst },
  { name: 'not-found', path: '/nowhere', ready: (page) => page.getByRole('heading', { level: 1 }) },
];

mkdirSync(folder, { recursive: true });
const galley = await startGalley();
const browser = await chromium.launch(launchOptions());
for (const shot of SHOTS.filter(({ name }) => name.includes(only))) {
  for (const [size, viewport] of Object.entries(sizes)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
      const page = await browser.newPage({ viewport, colorScheme, baseURL: galley.origin });
      await page.goto(shot.path);
      await (await shot.ready(page)).waitFor();
      await page.screenshot({ path: `${folder}/${shot.name}-${size}-${colorScheme}.png` });
      await page.close();
    }
  }
}
await browser.close();
galley.stop();

async function openFirst(page) {
  await page.getByRole('table').getByRole('link').first().click();
  return page.getByRole('heading', { level: 2, name: 'Conversation' });
}
