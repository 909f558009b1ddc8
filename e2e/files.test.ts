import type { Download, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';
import { orders, place } from './placing.ts';

const TEXTS = {
  hut: { open: 'The hut is open until October.', dogs: 'Dogs are welcome on a lead.' },
  water: 'Boil water from the well before you drink it.',
};

const drop = (page: Page, texts: object) =>
  page.getByLabel(/^(Choose|Add) files$/).setInputFiles({
    name: 'en.json',
    mimeType: 'application/json',
    buffer: Buffer.from(`${JSON.stringify(texts, undefined, 2)}\n`),
  });

const tick = (page: Page, name: string) =>
  page.getByRole('checkbox', { name, exact: true }).check();

const textOf = async (file: Download) => readFile(await file.path(), 'utf8');

async function save(page: Page, language: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save in ${language}` }).click();
  return download;
}

/** What the translators gave, by language and key; all of it is approved now. */
async function approveAll(gengo: Gengo, orderId: string) {
  const { order } = await gengo.get(`translate/order/${orderId}`);
  const given = new Map<string, string>();
  for (const id of order.jobs_reviewable) {
    const { job } = await gengo.get(`translate/job/${id}`);
    given.set(`${job.lc_tgt} ${job.slug}`, job.body_tgt);
    await gengo.put(`translate/job/${id}`, { action: 'approve' });
  }
  return given;
}

test('a file is ordered in two languages, approved, and comes back in both; what is new in it is ordered alone', async ({
  page,
  sandbox,
  servers,
  gengo,
}) => {
  await sandbox.reset({ queueMs: 0, speed: 3600 });
  await page.goto('/files');
  await drop(page, TEXTS);
  await tick(page, 'German');
  await tick(page, 'Japanese');
  await expect(page.getByRole('row', { name: /hut\.dogs/ })).toContainText('Missing');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Order the 6 missing' }).click();

  await expect(page.getByText('3 texts × 2 languages = 6 translations')).toBeVisible();
  await expect(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await place(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Order \d+$/);
  const [order] = await orders(sandbox);
  expect(order?.args.data).toMatchObject({
    jobs: {
      'r1:de': {
        slug: 'hut.open',
        body_src: TEXTS.hut.open,
        custom_data: expect.stringContaining('"file":"en.json","key":"hut.open"'),
      },
    },
  });

  const body = JSON.stringify({ advance: 3_600_000 });
  await fetch(`${servers.sandbox.origin}/_sandbox/now`, { method: 'POST', body });
  const orderId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect
    .poll(async () => (await gengo.get(`translate/order/${orderId}`)).order.jobs_reviewable)
    .toHaveLength(6);
  const given = await approveAll(gengo, orderId);

  await page.reload();
  await expect(page.getByRole('row', { name: /hut\.dogs/ }).first()).toContainText('Approved');
  await page.getByRole('navigation').getByRole('link', { name: 'Orders' }).click();
  await page.getByRole('link', { name: 'Fill files with what is approved' }).click();
  await drop(page, {
    ...TEXTS,
    water: 'Boil all water before you drink it.',
    new: 'Bring a lamp.',
  });
  await tick(page, 'German');
  await tick(page, 'Japanese');
  await expect(page.getByRole('row', { name: /hut\.dogs/ })).toContainText('Approved');
  await expect(page.getByRole('row', { name: /water/ })).toContainText('Source changed since');
  for (const [language, code] of [
    ['German', 'de'],
    ['Japanese', 'ja'],
  ] as const) {
    const file = await save(page, language);
    expect(file.suggestedFilename()).toBe(`${code}.json`);
    expect(JSON.parse(await textOf(file))).toEqual({
      hut: { open: given.get(`${code} hut.open`), dogs: given.get(`${code} hut.dogs`) },
    });
  }
  await page.getByRole('button', { name: 'Order the 4 missing' }).click();
  await expect(page.getByText('2 texts × 2 languages = 4 translations')).toBeVisible();
});
