import { expect, test as base, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStaticSite } from '../src/tools/static-site.mjs';
import { CLEAN } from './clean.ts';

/* No sandbox stands beside it and none can be steered: it is in the browser, at the present time. */

const BASE = '/galley/';

interface Demo {
  /** Where it is, with a slash at the end. */
  address: string;
  /** What is served. */
  folder: string;
}

const test = base.extend<{ openTab: (path: string) => Promise<Page> }, { demo: Demo }>({
  demo: [
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'galley-demo-'));
      const args = ['--mode', 'demo', '--base', BASE, '--outDir', folder];
      execFileSync(process.execPath, ['src/tools/build.mjs', ...args], { stdio: 'pipe' });
      const site = await startStaticSite(folder, BASE);
      await use({ address: site.origin + BASE, folder });
      await site.stop();
      rmSync(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
  // Errors and policy violations in any tab fail the test.
  openTab: async ({ context, demo }, use) => {
    const complaints: string[] = [];
    await context.clock.install();
    await use(async (path) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        // The host says of a deep link that it is no file, and gives the page.
        const isPage = !new URL(message.location().url).pathname.includes('.');
        if (message.type() === 'error' && !isPage) complaints.push(message.text());
      });
      await page.goto(demo.address + path);
      return page;
    });
    expect(complaints).toEqual([]);
  },
});

// One after the other, so that it is built once.
test.describe.configure({ mode: 'default' });
// Room for the whole list.
test.use({ viewport: { width: 1440, height: 2400 } });

const approved = (page: Page) => page.getByRole('main').getByText('Approved', { exact: true });
const comment = (page: Page, text: string) => page.getByRole('listitem').filter({ hasText: text });

async function sendComment(page: Page, text: string) {
  await page.getByLabel('Your comment').fill(text);
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(comment(page, text)).toBeVisible();
}

test('a deep link, kept over a reload, seen in a second tab, and without the first', async ({
  openTab,
  context,
}) => {
  const first = await openTab('jobs?status=reviewable');
  await expect(first.getByRole('banner')).toContainText('Sandbox: kept in this browser');
  await first.getByRole('link', { name: CLEAN }).click();
  await first.waitForURL(/\/galley\/jobs\/\d+$/);
  const path = first.url().split(BASE)[1] ?? '';
  const undo = first.getByRole('button', { name: /^Undo: / });
  await first.getByRole('button', { name: 'Rating and words' }).click();
  await first.getByRole('radio', { name: '5 fantastic' }).check();
  await first.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(undo).toBeVisible();

  const second = await openTab(path);
  await expect(second.getByRole('button', { name: /^Undo: / })).toBeVisible();
  await context.clock.fastForward(8_000);
  await expect(approved(first)).toBeVisible();
  await Promise.all([first.reload(), second.reload()]);
  await expect(approved(first)).toBeVisible();
  await expect(approved(second)).toBeVisible();

  await first.close();
  await sendComment(second, 'Still here without the first tab?');
  await second.reload();
  await expect(comment(second, 'Still here')).toBeVisible();
});

test('a captcha image, a file, and a fresh start that the other tab follows', async ({
  openTab,
}) => {
  const first = await openTab('jobs?status=reviewable');
  await first.getByRole('link', { name: 'Dealer handbook 2027' }).click();
  await first.getByRole('button', { name: 'Reject' }).click();
  const image = first.getByRole('img', { name: /^Captcha/ });
  await expect(image).toHaveJSProperty('complete', true);
  await expect(image).not.toHaveJSProperty('naturalWidth', 0);
  const download = first.waitForEvent('download');
  await first.getByRole('link', { name: 'Download the translated file' }).click();
  expect((await download).suggestedFilename()).toBe('dealer-handbook-2027.docx');
  await sendComment(first, 'Forgotten soon.');

  const second = await openTab('account');
  await second.getByRole('button', { name: 'Start the sandbox afresh' }).click();
  await second.getByRole('button', { name: 'Start afresh' }).click();
  await expect(second.getByRole('main')).toContainText('The sandbox has started afresh.');
  await expect(comment(first, 'The table on page 12')).toBeVisible();
  await expect(comment(first, 'Forgotten soon.')).toBeHidden();
});

test('the page brings the policy itself; a browser without service workers is told so', async ({
  page,
  demo,
}) => {
  const html = await (await page.request.get(demo.address)).text();
  expect(html).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;;/);
  expect(html).toContain('require-trusted-types-for');
  // As in a private window of Firefox, or on plain http.
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
  });
  await page.goto(demo.address);
  await expect(page.getByRole('heading', { name: 'This demo cannot start here' })).toBeVisible();
});

// The last: it takes the demo apart.
test('where the demo has been replaced, its worker goes with the next page', async ({
  page,
  demo,
}) => {
  await page.goto(demo.address);
  await expect(page.getByRole('banner')).toContainText('kept in this browser');
  rmSync(join(demo.folder, 'sandbox-worker.js'));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'This demo cannot start here' })).toBeVisible();
});
