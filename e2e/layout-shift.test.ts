import { expect, test } from './fixtures.ts';

/** measures.md, "First load": how far things may move while a page loads. */
const MOST = 0.02;

for (const path of [
  '/jobs',
  '/review',
  // With findings; and one of 73,798 characters, which a worker checks.
  '/jobs/385026',
  '/review/385007',
  '/jobs/999999999',
  '/orders',
  '/orders/54646',
  '/account',
]) {
  for (const [size, viewport] of [
    ['wide', { width: 1440, height: 900 }],
    ['phone', { width: 390, height: 844 }],
  ] as const) {
    test.describe(size, () => {
      test.use({ viewport, expectedErrors: /Failed to load resource/ });
      test(`nothing moves while ${path} loads over a slow wire`, async ({ page, sandbox }) => {
        await sandbox.reset({ latencyMs: 250 });
        await page.addInitScript(() => {
          const shifts = { total: 0 };
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              // Chromium's LayoutShift entries have a value; TypeScript's DOM does not know them.
              shifts.total += (entry as PerformanceEntry & { value: number }).value;
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // Who has the list of findings open finds it open.
        const { accountId } = await (await page.request.get('/galley/config')).json();
        await page.addInitScript(
          (key) => localStorage.setItem(key, 'true'),
          `galley:${accountId}:checks-open`,
        );
        await page.goto(path);
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
        await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
        await expect(page.getByText('Checking…')).toHaveCount(0);
        await expect(page.getByRole('banner')).toContainText('$');
        // What the rows bring comes last: of an order, when it was received.
        await expect(page.getByText('not yet', { exact: true })).toHaveCount(0);
        const total = await page.evaluate(
          () => (window as unknown as { shifts: { total: number } }).shifts.total,
        );
        expect(total).toBeLessThanOrEqual(MOST);
      });
    });
  }
}
