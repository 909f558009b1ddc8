import { openDesk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { startGalley } from './servers.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource|ERR_CONNECTION/ });

test('Galley’s server stopped is named, and nothing is said beside “not known yet” that contradicts it', async ({
  page,
  servers,
}) => {
  const galley = await startGalley(servers.sandbox.origin);
  const { decision } = await openDesk(page, `${galley.origin}/review`);
  await galley.stop();
  await decision.getByRole('button', { name: /^Approve/ }).click();
  const again = decision.getByRole('button', { name: /^Press again/ });
  if (await again.isVisible()) {
    await expect(again).not.toHaveAttribute('data-unread');
    await again.click();
  }
  await page.clock.fastForward(8_000);
  const notices = page.getByRole('region', { name: 'On the way to Gengo' });
  await expect(notices).toContainText(/not known yet/i);
  // Polls and what is opened next meet the same.
  for (let minute = 0; minute < 3; minute += 1) await page.clock.fastForward(60_000);
  await page.keyboard.press('j');
  await page.clock.fastForward(60_000);
  await page.goto(`${galley.origin}/account`).catch(() => {});
  await expect(page.getByText('Gengo cannot be reached')).toHaveCount(0);
  await expect(page.getByText('Nothing was changed')).toHaveCount(0);
  await expect(page.getByText('Galley was updated')).toHaveCount(0);
});
