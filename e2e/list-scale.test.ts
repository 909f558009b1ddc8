import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** The row that has the focus, by its place; the head is the first. */
const focused = (page: Page) =>
  page.evaluate(() => Number(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')));

test('a hundred thousand translations: any place at once, only what is seen is read, Back keeps the place', async ({
  page,
  sandbox,
}) => {
  await sandbox.reset({ scenario: 'large' });
  await page.goto('/jobs?after=1970-01-01T00:00Z');
  const table = page.getByRole('table', { name: 'Translations' });
  const rows = table.getByRole('row');
  const facts = table.getByRole('cell').filter({ hasText: '→' });
  await expect(facts.first()).toBeVisible();
  const last = Number(await table.getAttribute('aria-rowcount'));
  expect(last).toBeGreaterThan(90_000);

  // By the scroll bar: to the middle, and to the end.
  let inTheMiddle = '';
  for (const part of [0.5, 1]) {
    await page.evaluate((to) => scrollTo(0, document.documentElement.scrollHeight * to), part);
    await expect
      .poll(async () => Number(await rows.nth(1).getAttribute('aria-rowindex')))
      .toBeGreaterThan(last * part - 60);
    await expect(facts.first()).toBeVisible();
    expect(await rows.count()).toBeLessThan(50);
    inTheMiddle ||= (await rows.nth(10).getByRole('link').getAttribute('href')) ?? '';
  }
  await expect(rows.last()).toHaveAttribute('aria-rowindex', String(last));

  // By keys, from the first row in sight.
  await page.keyboard.press('j');
  await expect.poll(() => focused(page)).toBeGreaterThan(last - 30);
  await page.keyboard.press('Home');
  await expect.poll(() => focused(page)).toBe(2);
  await page.keyboard.press('End');
  await expect.poll(() => focused(page)).toBe(last);
  await page.keyboard.press('PageUp');
  const place = await focused(page);
  expect(place).toBeLessThan(last);
  await expect(facts.last()).toBeVisible();

  // Only what rested in view was asked for, at most 50 in a call.
  const calls = (await sandbox.log()).filter(({ path }) => /translate\/jobs\/\d/.test(path));
  const asked = calls.map(({ path }) => path.split('/').at(-1)?.split(',').length ?? 0);
  expect(Math.max(...asked)).toBeLessThanOrEqual(50);
  expect(asked.reduce((sum, ids) => sum + ids, 0)).toBeLessThan(300);

  // Into a translation and back.
  const y = await page.evaluate(() => scrollY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\/\d+$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.goBack();
  await expect.poll(() => focused(page)).toBe(place);
  expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(60);

  // By its id: in the list, and beyond it.
  const field = page.getByRole('textbox', { name: 'Translation id' });
  await field.fill(inTheMiddle.replace('/jobs/', '#'));
  await page.keyboard.press('Enter');
  const address = () => page.evaluate(() => document.activeElement?.getAttribute('href'));
  await expect.poll(address).toBe(inTheMiddle);
  await field.fill('99');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/jobs\/99$/);
});
