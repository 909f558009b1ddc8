import { expect, test } from './fixtures.ts';

/** What each page reads first, whose code has not come yet; ID: of whichever translation is first. */
const FIRST: Readonly<Record<string, readonly string[]>> = {
  '/review': ['account/balance', 'translate/jobs', 'translate/job/ID'],
  '/jobs': ['account/balance', 'translate/jobs'],
  '/jobs/385034': ['account/balance', 'translate/job/385034', 'translate/job/385034/comments'],
  '/orders/new': ['account/balance', 'translate/service/language_pairs'],
};

/** Bytes a second, and ms: the app's code is a second on its way. */
const SLOW = {
  offline: false,
  latency: 20,
  downloadThroughput: 200_000,
  uploadThroughput: 200_000,
};

for (const [path, calls] of Object.entries(FIRST))
  test(`${path} is read before its code is there, and once`, async ({ page, context, sandbox }) => {
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', SLOW);
    const asked: string[] = [];
    /** Before the last of the files came that the app cannot run without. */
    let early: readonly string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('requestfinished', (request) => {
      if (/\/assets\/(index|react|libraries)-.*\.js$/.test(request.url())) early = [...asked];
    });
    await page.goto(path);
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await expect(page.getByRole('banner')).toContainText('$');

    for (const call of calls) {
      const address = new RegExp(`^/v2/${call.replace('ID', String.raw`\d+`)}$`);
      expect(early).toContainEqual(expect.stringMatching(address));
    }
    const read = (await sandbox.log()).map(
      (entry) => `${entry.path} ${JSON.stringify(entry.args)}`,
    );
    expect(read.toSorted()).toEqual([...new Set(read)].toSorted());
  });
