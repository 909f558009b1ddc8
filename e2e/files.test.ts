import type { BrowserContextOptions, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, NOW, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';
import { orders, passUntil, place } from './placing.ts';

const KEYS = Array.from({ length: 30 }, (_, index) => `hut.${String(index).padStart(2, '0')}`);
const TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  KEYS.map((key, index) => [key, `Rule ${index + 1} of the hut: bring a lamp for %s.`]),
);
const CHANGED = KEYS.slice(3, 6);
const LATER = {
  ...TEXTS,
  ...Object.fromEntries(CHANGED.map((key) => [key, `Changed: ${TEXTS[key]}`])),
  'new.1': 'Dogs are welcome on a lead.',
  'new.2': 'Boil water before you drink it.',
};

async function drop(page: Page, texts: object) {
  await page.getByLabel(/^(Choose|Add) files$/).setInputFiles({
    name: 'en.json',
    mimeType: 'application/json',
    buffer: Buffer.from(`${JSON.stringify(texts, undefined, 2)}\n`),
  });
  for (const name of ['German', 'Japanese'])
    await page.getByRole('checkbox', { name, exact: true }).check();
}

async function saved(page: Page, language: string): Promise<Record<string, string>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save in ${language}` }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

const counts = (page: Page, language: string) =>
  page
    .getByRole('region', { name: 'Files back' })
    .getByRole('listitem')
    .filter({
      has: page.getByRole('button', { name: `Save in ${language}` }),
    });

/** Others order so much that the newest 200 hold none of the file's texts. */
async function crowd(gengo: Gengo) {
  for (let order = 0; order < 5; order += 1)
    await gengo.post('translate/jobs', {
      jobs: Array.from({ length: 45 }, (_, index) => ({
        type: 'text',
        slug: `other ${order}.${index}`,
        body_src: `Another text, number ${order}.${index}`,
        lc_src: 'en',
        lc_tgt: 'fr',
        tier: 'standard',
      })),
    });
}

test.describe('a file of 30 texts in two languages, and the next version of it in another browser', () => {
  test.describe.configure({ timeout: 120_000 });
  for (const listCap of ['off', 200] as const)
    test(`the list is cut: ${listCap}`, async ({ page, browser, sandbox, servers, gengo }) => {
      await sandbox.reset({ scenario: 'empty', queueMs: 0, speed: 3600, listCap });
      await page.goto('/files');
      await drop(page, TEXTS);
      await expectAccessible(page);
      await page.getByRole('checkbox', { name: /^Keep placeholders/ }).check();
      await page.getByRole('button', { name: 'Order the 60 missing' }).click();
      await expect(page.getByText('30 texts × 2 languages = 60 translations')).toBeVisible();
      await expect(page.getByText('These are Gengo’s own figures.')).toBeVisible();
      await place(page);
      await expect(page).toHaveURL(/\/orders\/\d+$/);
      const orderId = new URL(page.url()).pathname.split('/').at(-1) ?? '';

      const body = JSON.stringify({ advance: 3_600_000 });
      await fetch(`${servers.sandbox.origin}/_sandbox/now`, { method: 'POST', body });
      await expect
        .poll(async () => (await gengo.get(`translate/order/${orderId}`)).order.jobs_reviewable)
        .toHaveLength(60);
      const given = new Map<string, string>();
      const { order } = await gengo.get(`translate/order/${orderId}`);
      for (const id of order.jobs_reviewable) {
        const { job } = await gengo.get(`translate/job/${id}`);
        expect(job.body_src).toContain('[[[%s]]]');
        // What was put into brackets to be ordered comes back without them.
        given.set(`${job.lc_tgt} ${job.slug}`, job.body_tgt.replace('[[[%s]]]', '%s'));
        await gengo.put(`translate/job/${id}`, { action: 'approve' });
      }
      if (listCap === 200) await crowd(gengo);

      const options: BrowserContextOptions = { baseURL: servers.galley.origin };
      const context = await browser.newContext(options);
      const other = await context.newPage();
      await other.clock.install({ time: NOW });
      await other.goto('/account');
      await other.getByRole('button', { name: 'Read the whole account' }).click();
      await passUntil(other, other.getByText(/Whole account read:/));
      await expect(other.getByText(/older ones may be missing/i)).toBeVisible({
        visible: listCap === 200,
      });

      await other.getByRole('navigation').getByRole('link', { name: 'Orders' }).click();
      await other.getByRole('link', { name: 'Fill files with what is approved' }).click();
      await drop(other, LATER);
      for (const language of ['German', 'Japanese'])
        await expect(counts(other, language)).toContainText(
          /Approved 27.*Source changed since 3.*Missing 2/,
        );
      await expect(other.getByText(/60 of them are approved/)).toBeVisible();
      for (const [language, code] of [
        ['German', 'de'],
        ['Japanese', 'ja'],
      ] as const) {
        const file = await saved(other, language);
        expect(Object.keys(file)).toHaveLength(27);
        const approved = Object.keys(file).map((key) => [key, given.get(`${code} ${key}`)]);
        expect(file).toEqual(Object.fromEntries(approved));
      }

      await other.getByRole('button', { name: 'Order the 10 missing' }).click();
      await expect(other.getByText('5 texts × 2 languages = 10 translations')).toBeVisible();
      await expect(other.getByText('These are Gengo’s own figures.')).toBeVisible();
      await place(other);
      await expect(
        other.getByRole('main').getByText(/^Ordered: 10 translations for \$/),
      ).toBeVisible();
      // The order's name and each text's key go along.
      await expect(other.getByText('en.json').first()).toBeVisible();
      const [last] = (await orders(sandbox)).slice(-1);
      const data = JSON.parse(JSON.stringify(last?.args.data));
      expect(Object.keys(data.jobs)).toHaveLength(10);
      expect(data.jobs['r1:de']).toMatchObject({
        slug: CHANGED[0],
        custom_data: expect.stringContaining(`"file":"en.json","key":"${CHANGED[0]}"`),
      });
      await context.close();
    });
});
