import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.use({ expectedErrors: /Failed to load resource/ });

/** As Chrome does where site data is blocked; as other browsers do; as some embedded ones do. */
const WAYS = ['throws', 'undefined', 'null'] as const;

const block = (page: Page, way: (typeof WAYS)[number]) =>
  page.addInitScript((how) => {
    const refuse = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    const put = (name: string, get: () => unknown) =>
      Object.defineProperty(window, name, { configurable: true, get });
    for (const name of ['localStorage', 'sessionStorage'])
      put(name, how === 'throws' ? refuse : () => (how === 'null' ? null : undefined));
    if (how === 'throws') {
      IDBFactory.prototype.open = refuse;
      LockManager.prototype.request = () =>
        Promise.reject(new DOMException('Access is denied.', 'SecurityError'));
    } else put('indexedDB', () => (how === 'null' ? null : undefined));
  }, way);

/** Whether leaving the page asks. */
async function asks(page: Page): Promise<boolean> {
  const dialog = page.waitForEvent('dialog', { timeout: 3_000 }).catch(() => undefined);
  await page.close({ runBeforeUnload: true });
  const asked = await dialog;
  await asked?.accept();
  return asked !== undefined;
}

const none = 'Not kept: this browser keeps nothing for Galley.';

for (const way of WAYS) {
  test(`every page works where storage ${way}, and says that nothing is kept`, async ({ page }) => {
    await block(page, way);
    for (const path of [
      '/review',
      '/jobs',
      '/jobs/385026',
      '/orders',
      '/orders/54646',
      '/account',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText('Nothing is kept in this browser.').first()).toBeVisible();
    }
    await page.goto('/orders/new/d1');
    const text = page.getByRole('textbox', { name: 'Text 1', exact: true });
    await text.fill('Hello there');
    await expect(text).toHaveValue('Hello there');
    await expect(page.getByRole('main').getByText(none)).toBeVisible();
    await expect(page.getByText(/^Kept in this browser/)).toHaveCount(0);
    await page.getByRole('link', { name: 'All drafts' }).click();
    await expect(page.getByRole('row', { name: /Hello there/ })).toContainText('not kept');
    expect(await asks(page)).toBe(true);
  });
}

test('leaving does not ask where nothing was typed', async ({ page }) => {
  await block(page, 'throws');
  await page.goto('/jobs/385026');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  // A browser asks only who has touched the page.
  await page.getByRole('main').getByRole('heading', { level: 1 }).click();
  expect(await asks(page)).toBe(false);
});
