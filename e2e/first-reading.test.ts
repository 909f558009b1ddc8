import { expect, test } from './fixtures.ts';

/** What each page reads first, whose code has not come yet; IDs of the seeds. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  '/review': ['account/balance', 'translate/jobs', 'translate/job/ID'],
  '/jobs': ['account/balance', 'translate/jobs'],
  '/jobs/385034': ['account/balance', 'translate/job/385034', 'translate/job/385034/comments'],
  '/orders/new': ['account/balance', 'translate/service/language_pairs'],
};

for (const [path, calls] of Object.entries(FIRST))
  test(`${path} is read before its code is there, and once`, async ({ page, sandbox }) => {
    const isAsked = async () => {
      const paths = (await sandbox.log()).map((entry) => entry.path);
      const fits = (call: string) =>
        paths.some((one) => new RegExp(`^${call.replace('ID', '\\d+')}$`).test(one));
      return calls.every(fits);
    };
    await page.route(/\/assets\/index-.*\.js$/, async (route) => {
      await expect.poll(isAsked).toBe(true);
      await route.continue();
    });
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('$');
    const read = (await sandbox.log()).map(
      (entry) => `${entry.path} ${JSON.stringify(entry.args)}`,
    );
    expect(read.toSorted()).toEqual([...new Set(read)].toSorted());
  });
