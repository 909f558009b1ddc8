import { CLEAN } from './clean.ts';
import { expect, test } from './fixtures.ts';

test('list, translation, comment and approval by keyboard alone', async ({ page, sandbox }) => {
  await page.goto('/jobs?status=reviewable');
  await expect(page.getByRole('link', { name: CLEAN })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the page' })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page.getByRole('link', { name: CLEAN }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${CLEAN}`));

  await tabTo(page.getByLabel('Your comment'));
  await page.keyboard.type('Please keep the time in UTC.');
  await tabTo(page.getByRole('button', { name: 'Send comment' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listitem').filter({ hasText: 'in UTC' })).toBeVisible();
  await expect(page.getByLabel('Your comment')).toBeFocused();

  // Out of the box, where keys only write.
  await page.keyboard.press('Escape');
  await page.keyboard.press('1');
  await tabTo(page.getByRole('radio', { name: '1 poor' }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await tabTo(page.getByRole('button', { name: 'Approve', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Decision' })).toBeFocused();

  const changes = (await sandbox.log()).filter(({ method }) => method === 'PUT');
  expect(changes.map(({ args }) => args.data)).toMatchObject([{ action: 'approve', rating: 3 }]);

  async function tabTo(target: ReturnType<typeof page.getByRole>) {
    for (let presses = 0; presses < 40; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  }
});
