import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLEAN } from './clean.ts';
import { expect, test } from './fixtures.ts';
import { startGalley } from './servers.ts';

test('npm start without keys: a sandbox that says so and remembers over a restart', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'galley-'));
  const env = { SANDBOX_STATE: join(folder, 'sandbox.json'), SANDBOX_SPEED: '0' };
  const first = await startGalley(undefined, env);
  await page.goto(`${first.origin}/jobs?status=reviewable`);
  await expect(page.getByRole('banner')).toContainText('Sandbox: no money is spent');
  await page.getByRole('link', { name: CLEAN }).click();
  await page.waitForURL(/\/jobs\/\d+$/);
  const { pathname } = new URL(page.url());
  await page.getByLabel('Your comment').fill('Still here tomorrow?');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'tomorrow' })).toBeVisible();
  await page.getByRole('button', { name: 'Rating and words' }).click();
  await page.getByRole('radio', { name: '5 fantastic' }).check();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  // The page reads again after a decision: nothing of it may be under way when its server goes.
  await page.goto('about:blank');
  await first.stop();

  const second = await startGalley(undefined, env);
  await page.goto(`${second.origin}${pathname}`);
  await expect(page.getByRole('main').getByText('Approved', { exact: true })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'tomorrow' })).toBeVisible();
  await page.goto('about:blank');
  await second.stop();
  await rm(folder, { recursive: true });
});
