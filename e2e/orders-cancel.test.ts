import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Cancel 2 translations?' });
const confirmOf = (page: Page) =>
  dialogOf(page).getByRole('button', { name: 'Cancel 2 translations' });

test.beforeEach(async ({ page, sandbox, gengo }) => {
  await sandbox.reset({ queueMs: 0 });
  await page.goto(`/orders/${await placeOrder(gengo)}`);
  await page.getByRole('button', { name: 'Cancel what has not started' }).click();
  await expect(dialogOf(page)).toBeVisible();
});

test('cancels once, however often it is pressed, and tells what is refunded', async ({
  page,
  sandbox,
  gengo,
}) => {
  const before = await gengo.get('account/balance');
  await expect(dialogOf(page)).toContainText(/is refunded: \$\d/);
  await expectAccessible(page);
  await confirmOf(page).click({ clickCount: 5 });
  await expect(page.getByText(/^2 translations canceled, \$[\d.]+ refunded\.$/)).toBeVisible();
  await expect(page.getByRole('figure')).toContainText('Canceled 2');
  await expect(page.getByText('The totals still count 2 canceled translations.')).toBeVisible();
  expect(await deletes(sandbox)).toHaveLength(1);
  expect(Number((await gengo.get('account/balance')).credits)).toBeGreaterThan(
    Number(before.credits),
  );
  await page.reload();
  await expect(page.getByRole('figure')).toContainText('Canceled 2');
  await expect(
    page.getByRole('button', { name: 'Cancel what has not started' }),
  ).toHaveAccessibleDescription('No translation of this order still waits for a translator.');
});

test('left with Escape or the way out, nothing is canceled and focus returns', async ({
  page,
  sandbox,
}) => {
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  const button = page.getByRole('button', { name: 'Cancel what has not started' });
  await expect(button).toBeFocused();
  await button.press('Enter');
  await dialogOf(page).getByRole('button', { name: 'Keep them' }).click();
  await expect(dialogOf(page)).toBeHidden();
  expect(await deletes(sandbox)).toEqual([]);
});

test('Gengo being down is said in the dialog, which stays open', async ({ page, sandbox }) => {
  await sandbox.faults('2800@DELETE translate/order*1');
  await confirmOf(page).click();
  await expect(dialogOf(page).getByRole('alert')).toContainText('Gengo is not answering');
  await confirmOf(page).click();
  await expect(page.getByText(/^2 translations canceled/)).toBeVisible();
});

test('a lost answer is looked up, never sent again', async ({ page, sandbox }) => {
  await sandbox.faults('drop-after@DELETE translate/order*1');
  await confirmOf(page).click();
  await expect(page.getByText(/^2 translations canceled/)).toBeVisible();
  expect(await deletes(sandbox)).toHaveLength(1);
});

test('what was canceled elsewhere meanwhile is told as it is', async ({ page, gengo, sandbox }) => {
  const number = /\d+$/.exec(page.url())?.[0] ?? '';
  const { order } = await gengo.get(`translate/order/${number}`);
  await sandbox.faults('reset@DELETE translate/order*1');
  await confirmOf(page).click();
  await expect(dialogOf(page).getByText('Nothing was canceled.')).toBeVisible();
  await gengo.delete(`translate/job/${order.jobs_available[0]}`);
  await confirmOf(page).click();
  await expect(page.getByText(/^2 translations canceled/)).toBeVisible();
});

async function placeOrder(gengo: Gengo): Promise<string> {
  const job = { type: 'text', lc_src: 'en', lc_tgt: 'de', tier: 'standard' };
  const { order_id } = await gengo.post('translate/jobs', {
    jobs: {
      one: { ...job, body_src: 'The hut is open until October.' },
      two: { ...job, body_src: 'Dogs are welcome.' },
    },
  });
  return String(order_id);
}

async function deletes(sandbox: { log: () => Promise<{ method: string; path: string }[]> }) {
  return (await sandbox.log()).filter(({ method }) => method === 'DELETE');
}
