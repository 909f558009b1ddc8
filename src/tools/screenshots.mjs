// `npm run screenshots`: takes the README's and the designer's pictures from the running app, with
// the embedded sandbox in memory. Usage: node src/tools/screenshots.mjs [name part]
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { launchOptions } from './chromium.mjs';
import { startGalley } from './galley-process.mjs';

const folder = 'docs/screenshots';
const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const only = process.argv[2] ?? '';

const title = (page) => page.getByRole('heading', { level: 1 });
const conversation = (page) =>
  page.getByRole('list', { name: 'Comments' }).or(page.getByLabel('Your comment')).first();

/** What to picture: a name, an address, and how to get to what must be seen before the shutter. */
const SHOTS = [
  {
    name: 'list',
    path: '/jobs',
    ready: (page) => page.getByRole('row').filter({ hasText: '→' }).nth(5),
  },
  { name: 'desk', path: '/review/384992', ready: pointAtFinding },
  { name: 'changes', path: '/review/384991', ready: openChanges },
  { name: 'desk-arabic', path: '/review/385016', ready: conversation },
  { name: 'translation', path: '/jobs/384991', ready: conversation },
  { name: 'german', path: '/jobs/384990', ready: conversation },
  { name: 'japanese', path: '/jobs/385007', ready: conversation },
  { name: 'arabic', path: '/jobs/385016', ready: conversation },
  { name: 'reject', path: '/jobs/384991', ready: openReject },
  { name: 'empty', path: '/jobs?status=pending&after=2099-01-01T00:00Z', ready: title },
  { name: 'orders', path: '/orders', ready: lookForOrders },
  { name: 'order', path: '/orders/54646', ready: conversation },
  { name: 'account', path: '/account', ready: (page) => page.getByText('last seen').first() },
  { name: 'unknown', path: '/jobs/1', ready: title },
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
await galley.stop();

async function pointAtFinding(page) {
  await page.getByRole('button', { name: 'Show findings' }).click();
  await page
    .getByRole('button', { name: /^Error\b/ })
    .first()
    .click();
  return page.getByRole('mark').first();
}

/** What came back from corrections opens on them. */
function openChanges(page) {
  return page.getByText(/^\d+ changes$/);
}

async function openReject(page) {
  await page.getByRole('button', { name: 'Reject' }).click();
  return page.getByRole('img', { name: /captcha|image/i });
}

function lookForOrders(page) {
  return page.getByRole('table', { name: 'Orders' }).getByRole('figure').nth(2);
}
