import { CLEAN } from './clean.ts';
import { expect, expectAccessible, test } from './fixtures.ts';
import { startGalley } from './servers.ts';

test('what is left and spent, whose it is, and no key anywhere', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Account');
  await expect(page.getByRole('region', { name: 'Credits' })).toContainText('$412.35');
  await expect(page.getByRole('region', { name: 'Owner' })).toContainText('Robin Falk');
  await expect(page.getByRole('region', { name: 'Connection' })).toContainText('Live');
  await expect(page.getByRole('region', { name: 'Preferred translators' })).toContainText(
    'English to German',
  );
  await expect(page.getByRole('region', { name: 'Sandbox' })).toBeHidden();
  expect(await page.content()).not.toMatch(/e2e.*key/);
  await expectAccessible(page);
});

test('forgets what was typed and seen on this device', async ({ page }) => {
  await page.goto('/jobs?status=reviewable');
  await page.getByRole('link', { name: CLEAN }).click();
  await page.getByLabel('Your comment').fill('Half a thought');
  const address = page.url();
  await page.goto('/account');
  const forget = page.getByRole('button', { name: 'Forget everything on this device' });
  await forget.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Forget everything' }).click();
  await expect(
    page.getByText('Everything of this account is forgotten on this device.').first(),
  ).toBeVisible();
  await page.goto(address);
  await expect(page.getByLabel('Your comment')).toHaveValue('');
});

test.describe('the embedded sandbox', () => {
  test('starts afresh as another account, however often it is pressed', async ({ page }) => {
    const galley = await startGalley(undefined, { SANDBOX_STATE: 'off', SANDBOX_SPEED: '0' });
    try {
      await page.goto(`${galley.origin}/jobs?status=reviewable`);
      await page.getByRole('link', { name: CLEAN }).click();
      await page.getByLabel('Your comment').fill('Of the old account');
      const address = page.url();
      await page.getByRole('button', { name: 'Approve', exact: true }).click();
      await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
      await page.clock.fastForward(8_000);
      await expect(
        page.getByRole('main').getByText('Approved: the translator is paid.'),
      ).toBeVisible();

      await page.getByRole('link', { name: /^Account/ }).click();
      await page.getByRole('button', { name: 'Start the sandbox afresh' }).click();
      await expectAccessible(page);
      const confirm = page.getByRole('dialog').getByRole('button', { name: 'Start afresh' });
      await confirm.click({ clickCount: 5 });
      await expect(
        page.getByRole('main').getByText('The sandbox has started afresh.'),
      ).toBeVisible();

      await page.goto(address);
      await expect(page.getByLabel('Your comment')).toHaveValue('');
      await expect(page.getByRole('main').getByText('Ready for review').first()).toBeVisible();
    } finally {
      // Nothing that is read may be under way when its server goes.
      await page.goto('about:blank');
      await galley.stop();
    }
  });

  test('is not started afresh by another site, nor anywhere else', async ({ servers }) => {
    const galley = await startGalley(undefined, { SANDBOX_STATE: 'off' });
    const ask = async (origin: string, headers: Record<string, string>) =>
      (await fetch(`${origin}/galley/sandbox/reset`, { method: 'POST', headers })).status;
    const own = { origin: galley.origin, 'x-galley': '1' };
    expect(await ask(galley.origin, {})).toBe(403);
    expect(await ask(galley.origin, { ...own, origin: 'https://evil.example' })).toBe(403);
    expect(await ask(galley.origin, own)).toBe(200);
    await galley.stop();
    expect(await ask(servers.galley.origin, { 'x-galley': '1' })).toBe(404);
  });
});
