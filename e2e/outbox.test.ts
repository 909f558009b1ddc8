import type { Page } from '@playwright/test';
import { expect, NOW, type Control, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource|ERR_INTERNET_DISCONNECTED/ });

const APPROVED = 'Approved: the translator is paid.';

const region = (page: Page) => page.getByRole('region', { name: 'Decision', exact: true });
const approve = (page: Page) => region(page).getByRole('button', { name: 'Approve' });
const undo = (page: Page) => region(page).getByRole('button', { name: /^Undo: / });

/** Opens the newest translation that is ready for review. */
async function openJob({ page, gengo }: { page: Page; gengo: Gengo }) {
  const [{ job_id }] = await gengo.get('translate/jobs?status=reviewable');
  const id = String(job_id);
  await page.goto(`/jobs/${id}`);
  await expect(approve(page)).toBeVisible();
  return id;
}

/** In the page: no decision is kept that is not done. */
const nothingHeld = () => !Object.keys(localStorage).some((key) => key.includes(':outbox:'));

/** What the sandbox was asked to decide, translation by translation. */
const decided = async (sandbox: Control) =>
  (await sandbox.log())
    .filter(({ method }) => method === 'PUT')
    .map(({ path }) => path.split('/').at(-1) ?? '')
    .toSorted();

test('held, then sent once; undone, never', async ({ page, gengo, sandbox }) => {
  const id = await openJob({ page, gengo });
  await approve(page).click({ clickCount: 10 });
  await undo(page).click();
  await expect(undo(page)).toBeHidden();
  await page.clock.fastForward(60_000);
  await expect(approve(page)).not.toHaveAttribute('aria-disabled');
  expect(await decided(sandbox)).toEqual([]);

  await approve(page).click();
  await expect(undo(page)).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(region(page).getByText(APPROVED)).toBeVisible();
  expect(await decided(sandbox)).toEqual([id]);
});

test('the tab is closed while three are held: each is sent exactly once', async ({
  page,
  context,
  sandbox,
}) => {
  // However long it takes, their time is not over.
  await page.clock.setFixedTime(NOW);
  await page.goto('/review');
  for (let count = 0; count < 3; count += 1) {
    await expect(approve(page)).not.toHaveAttribute('aria-disabled');
    const before = page.url();
    // On to the next one: moving inside the app sends nothing early.
    await approve(page).click();
    await expect(page).not.toHaveURL(before);
  }
  await expect(page.getByRole('button', { name: '2 more held' })).toBeVisible();
  expect(await decided(sandbox)).toEqual([]);

  const next = await context.newPage();
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => decided(sandbox)).toHaveLength(3);
  await next.goto('/jobs');
  await expect(next.getByRole('table')).toBeVisible();
  await next.waitForFunction(nothingHeld);
  const ids = await decided(sandbox);
  expect([ids.length, new Set(ids).size]).toEqual([3, 3]);
});

test('a reload sends what is held once, and finds it done', async ({ page, gengo, sandbox }) => {
  const id = await openJob({ page, gengo });
  await approve(page).click();
  await expect(undo(page)).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByText('Approved').first()).toBeVisible();
  await page.clock.fastForward(60_000);
  await page.waitForFunction(nothingHeld);
  expect(await decided(sandbox)).toEqual([id]);
});

test('two tabs decide the same translation: one decision, one sending', async ({
  page,
  context,
  gengo,
  sandbox,
}) => {
  const id = await openJob({ page, gengo });
  const other = await context.newPage();
  await other.clock.install({ time: await page.evaluate(() => Date.now()) });
  await other.goto(`/jobs/${id}`);
  await expect(approve(other)).toBeVisible();
  await Promise.all([approve(page).click(), approve(other).click()]);
  await expect(undo(page)).toBeVisible();
  await expect(undo(other)).toBeVisible();
  await page.clock.fastForward(20_000);
  await other.clock.fastForward(20_000);
  await expect.poll(() => decided(sandbox)).toEqual([id]);
  await expect(page.getByRole('main').getByText('Approved').first()).toBeVisible();
  await expect(undo(other)).toBeHidden();
  expect(await decided(sandbox)).toEqual([id]);
});

test('the network is cut for ten seconds: it waits, says so, and goes once', async ({
  page,
  context,
  gengo,
  sandbox,
}) => {
  const id = await openJob({ page, gengo });
  await approve(page).click();
  await expect(undo(page)).toBeVisible();
  await context.setOffline(true);
  await page.clock.fastForward(10_000);
  await expect(region(page).getByText('Approving when the network is back')).toBeVisible();
  expect(await decided(sandbox)).toEqual([]);
  await context.setOffline(false);
  await expect(region(page).getByText(APPROVED)).toBeVisible();
  expect(await decided(sandbox)).toEqual([id]);
});
