import { expect, test } from './fixtures.ts';

test.use({ expectedErrors: /ERR_INTERNET_DISCONNECTED|dynamically imported module/ });

const LIST = '/jobs?status=reviewable';

test('a page whose code was never loaded says so offline, and comes when the network is back', async ({
  page,
  context,
}) => {
  for (const name of ['Orders', 'Account']) {
    await page.goto(LIST);
    await expect(page.getByRole('rowheader').getByRole('link').first()).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('banner').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are offline');
    await expect(page.getByRole('main').getByRole('button', { name: 'Try again' })).toBeVisible();
    await expect(page).toHaveTitle(/You are offline/);
    await context.setOffline(false);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
});

test('a translation opened offline comes by itself when the network is back', async ({
  page,
  context,
}) => {
  await page.goto(LIST);
  const link = page.getByRole('link', { name: 'Hut fees: notice' });
  await expect(link).toBeVisible();
  await context.setOffline(true);
  await link.click();
  await expect(page.getByRole('main').getByText(/You are offline/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hut fees: notice');
});

test('a second translation opened offline comes by itself too', async ({ page, context }) => {
  await page.goto(LIST);
  await page.getByRole('link', { name: 'Hut fees: notice' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hut fees: notice');
  await page.goBack();
  const link = page.getByRole('rowheader').getByRole('link').nth(2);
  const title = await link.textContent();
  await context.setOffline(true);
  await link.click();
  await expect(page.getByRole('main').getByText(/You are offline/)).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '');
});

test('offline no comment is sent, now or later, and it says so still when the network is back', async ({
  page,
  context,
  sandbox,
}) => {
  await page.goto(LIST);
  await page.getByRole('link', { name: 'Hut fees: notice' }).click();
  const comment = page.getByLabel('Your comment');
  await comment.fill('Danke!');
  await context.setOffline(true);
  // By its key: the decision bar may stand over the button until somebody scrolls.
  await comment.press('Control+Enter');
  const words = page.getByText('Nothing was sent. Send it again when you are online.');
  await expect(words).toHaveCount(1);
  await context.setOffline(false);
  await expect(page.getByRole('status').filter({ hasText: 'No network.' })).toBeHidden();
  await expect(words).toHaveCount(1);
  await expect(page.getByText('You are offline')).toBeHidden();
  await expect(comment).toHaveValue('Danke!');
  expect((await sandbox.log()).filter(({ method }) => method !== 'GET')).toEqual([]);
});
