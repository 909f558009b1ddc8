import { expect, expectAccessible, test } from './fixtures.ts';

const JOB = 'Push: storm warning';

test('a fresh browser shows the account’s orders, and each leads to its translations', async ({
  page,
  gengo,
}) => {
  await page.goto('/orders');
  const table = page.getByRole('table', { name: 'Orders' });
  await expect(table.getByRole('figure').first()).toBeVisible();
  await expectAccessible(page);

  const number = await orderOf(gengo);
  const row = table.getByRole('row').filter({ hasText: `Order ${number}` });
  const link = row.getByRole('rowheader').getByRole('link');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('table', { name: 'Texts and languages' })).toBeVisible();
  await expect(page.getByRole('figure', { name: `Progress of order ${number}` })).toBeVisible();
  await expectAccessible(page);
});

test('an order is opened by its number, by keyboard alone', async ({ page, gengo }) => {
  const number = await orderOf(gengo);
  await page.goto('/orders');
  await page.getByRole('searchbox', { name: 'Search orders' }).focus();
  await page.keyboard.type(number);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/orders/${number}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Order ${number}`);
});

test('the order’s own conversation is written and read', async ({ page, gengo }) => {
  const number = await orderOf(gengo);
  await page.goto(`/orders/${number}`);
  await page.getByLabel('Your comment').fill('One deadline for all of it, please.');
  await page.reload();
  await expect(page.getByLabel('Your comment')).toHaveValue('One deadline for all of it, please.');
  await page.getByRole('button', { name: 'Send comment' }).click({ clickCount: 5 });
  await expect(page.getByRole('listitem').filter({ hasText: 'One deadline' })).toBeVisible();
  const { thread } = await gengo.get(`translate/order/${number}/comments`);
  const sent = thread.filter(({ body }: { body: string }) => body.startsWith('One deadline'));
  expect(sent).toHaveLength(1);
});

test('an unknown order says so, with the navigation still there', async ({ page }) => {
  await page.goto('/orders/999999');
  await expect(page.getByText('Gengo does not show this order yet.')).toBeVisible();
  await expectAccessible(page);
  // Each look waits for an answer that no clock hurries.
  await expect(async () => {
    await page.clock.fastForward(5_000);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not found');
  }).toPass({ intervals: [100] });
  await page.getByRole('link', { name: 'Orders' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Orders');
});

/** The order of a translation from the seeds. */
async function orderOf(gengo: { get: (path: string) => Promise<unknown> }): Promise<string> {
  const list = await gengo.get('translate/jobs?count=200');
  const ids = (list as { job_id: number }[]).slice(0, 50).map(({ job_id }) => job_id);
  const { jobs } = (await gengo.get(`translate/jobs/${ids.join(',')}`)) as {
    jobs: { slug: string; order_id: number }[];
  };
  return String(jobs.find(({ slug }) => slug === JOB)?.order_id);
}
