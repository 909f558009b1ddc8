import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

const sourceOf = (page: Page) => page.getByRole('region', { name: /^Source/ });
const translationOf = (page: Page) => page.getByRole('region', { name: /^Translation/ });
const versionsOf = (page: Page) => page.getByRole('navigation', { name: 'Versions' });

/** The newest translation like this, with its versions, oldest first. */
async function find(gengo: Gengo, like: Record<string, unknown>) {
  const refs: { job_id: number }[] = await gengo.get('translate/jobs?count=200');
  const ids = refs.map(({ job_id }) => job_id).slice(0, 60);
  const { jobs } = await gengo.get(`translate/jobs/${ids.join(',')}`);
  const job = jobs.find((one: Record<string, unknown>) =>
    Object.entries(like).every(([key, value]) => one[key] === value),
  );
  const { revisions } = await gengo.get(`translate/job/${job.job_id}/revisions`);
  return { job, revisions };
}

test('a colleague opens the version that was meant, and goes on to the newest', async ({
  page,
  context,
  gengo,
}) => {
  const { job, revisions } = await find(gengo, { status: 'reviewable', lc_tgt: 'ar' });
  const [first, second] = revisions;
  const read = async (id: number) =>
    (await gengo.get(`translate/job/${job.job_id}/revision/${id}`)).revision.body_tgt.split(
      '\n',
    )[0];
  const old = await read(first.rev_id);
  expect(old).not.toBe(await read(second.rev_id));
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);

  await page.goto(`/jobs/${job.job_id}`);
  await versionsOf(page)
    .getByRole('link', { name: /^Version 1/ })
    .click();
  await expect(translationOf(page)).toContainText(old);
  await page.getByRole('button', { name: 'Copy link' }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe(`?to=${first.rev_id}`);

  await page.goto('/jobs');
  await page.goto(link);
  await expect(translationOf(page)).toContainText(old);
  await expect(page.getByText('An older version is shown: 1 of 2.')).toBeVisible();
  await expectAccessible(page);
  await page.reload();
  await expect(translationOf(page)).toContainText(old);

  await page.getByRole('button', { name: 'Copy translation' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(old);
  await page.getByRole('link', { name: 'Read the newest' }).click();
  await expect(translationOf(page)).not.toContainText(old);
  await expect(page).toHaveURL(`/jobs/${job.job_id}`);
  await page.goBack();
  await expect(translationOf(page)).toContainText(old);
});

test('a version that is delivered meanwhile appears by itself, in the list and in the time line', async ({
  page,
  sandbox,
  servers,
  gengo,
}) => {
  await sandbox.reset({ speed: 3600 });
  const { job } = await find(gengo, { status: 'reviewable', lc_tgt: 'ar' });
  await page.goto(`/jobs/${job.job_id}`);
  await expect(versionsOf(page).getByRole('link')).toHaveCount(2);
  await gengo.put(`translate/job/${job.job_id}`, { action: 'revise', comment: 'Shorter, please.' });
  await expect
    .poll(async () => (await gengo.get(`translate/job/${job.job_id}`)).job.status)
    .toBe('revising');
  const body = JSON.stringify({ advance: 3_600_000 });
  await fetch(`${servers.sandbox.origin}/_sandbox/now`, { method: 'POST', body });
  await page.clock.runFor(61_000);
  await expect(versionsOf(page).getByRole('link')).toHaveCount(3);
  const line = page.getByRole('list', { name: 'Versions and comments, oldest first' });
  await expect(line.getByText('Shorter, please.')).toBeVisible();
  await expect(line.getByText('Version 3 delivered')).toBeVisible();
});

test('versions by keyboard alone', async ({ page, gengo }) => {
  const { job } = await find(gengo, { status: 'reviewable', lc_tgt: 'ar' });
  await page.goto(`/jobs/${job.job_id}`);
  const line = page.getByRole('list', { name: 'Versions and comments, oldest first' });
  await line.getByRole('link', { name: 'Version 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('An older version is shown')).toBeVisible();
  // From the text that was opened, the next stop is its own and not at the top of the page.
  await page.keyboard.press('Tab');
  await expect(translationOf(page).locator(':focus')).toBeVisible();
});

test.describe('on a phone and on paper', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is lost, and the decision is always in sight', async ({ page, gengo }) => {
    for (const lc_tgt of ['de', 'ar', 'ja']) {
      const { job } = await find(gengo, { status: 'reviewable', lc_tgt });
      await page.goto(`/jobs/${job.job_id}`);
      await expect(versionsOf(page)).toBeVisible();
      const parts = [
        sourceOf(page),
        translationOf(page),
        page.getByRole('region', { name: 'Conversation' }),
        page.getByRole('region', { name: 'Details' }),
      ];
      const tops = await Promise.all(parts.map(async (part) => (await part.boundingBox())?.y));
      expect(tops).toEqual(tops.toSorted((a = 0, b = 0) => a - b));
      await expect(page.getByRole('region', { name: 'Decision' })).toBeInViewport({ ratio: 1 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    }
  });

  test('paper has the texts and the conversation, and nothing to press', async ({
    page,
    gengo,
  }) => {
    const { job } = await find(gengo, { status: 'reviewable', lc_tgt: 'de' });
    await page.goto(`/jobs/${job.job_id}`);
    await expect(versionsOf(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(sourceOf(page)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Conversation' })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('textbox')).toHaveCount(0);
  });
});

for (const [name, like] of [
  ['an approved', { status: 'approved' }],
  ['a file', { status: 'reviewable', file_download_ready: true }],
  ['an unstarted', { status: 'available' }],
] as const)
  test(`${name} translation holds nothing that axe objects to`, async ({ page, gengo }) => {
    const { job } = await find(gengo, like);
    await page.goto(`/jobs/${job.job_id}`);
    await expect(page.getByRole('region', { name: 'Details' })).toBeVisible();
    await expectAccessible(page);
  });
