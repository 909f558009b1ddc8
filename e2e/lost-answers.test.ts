import { CLEAN } from './clean.ts';
import { sendAtOnce } from './decide.ts';
import { expect, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

test.beforeEach(async ({ page }) => {
  await sendAtOnce(page);
  await page.goto('/jobs?status=reviewable');
  await page.getByRole('link', { name: CLEAN }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(CLEAN);
});

test('an approval whose answer is lost is looked up and told, never sent again', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults('drop-after@PUT translate/job*1');
  await page.getByRole('button', { name: 'Rating and words' }).click();
  await page.getByRole('radio', { name: '4 very good' }).check();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  expect(await puts(sandbox)).toHaveLength(1);
});

test('an approval that never arrived is looked for, and goes again when that is certain', async ({
  page,
  sandbox,
}) => {
  await sandbox.faults('reset@PUT translate/job*1');
  await page.getByRole('button', { name: 'Rating and words' }).click();
  await page.getByLabel('Words for the translator').fill('Thank you!');
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('main').getByText('Not known yet.')).toBeVisible();
  await expect(page.getByLabel('Words for the translator')).toHaveValue('Thank you!');
  await page.clock.fastForward(15_000);
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  expect((await puts(sandbox)).filter(({ code }) => code === 0)).toHaveLength(1);
});

test('a comment whose answer is lost is looked for in the thread', async ({ page, sandbox }) => {
  await sandbox.faults('drop-after@POST translate/job*1');
  await page.getByLabel('Your comment').fill('Did this arrive?');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(
    page.getByRole('main').getByText('The answer was lost, but your comment arrived.'),
  ).toBeVisible();
  await expect(page.getByLabel('Your comment')).toHaveValue('');
  const posts = (await sandbox.log()).filter(({ method }) => method === 'POST');
  expect(posts).toHaveLength(1);
});

test('a comment that never arrived is kept and sent once', async ({ page, sandbox }) => {
  await sandbox.faults('reset@POST translate/job*1');
  await page.getByLabel('Your comment').fill('Second time lucky');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.getByRole('main').getByText('Your comment did not arrive.')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Your comment')).toHaveValue('Second time lucky');
  await page.getByRole('button', { name: 'Send comment' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Second time lucky' })).toHaveCount(1);
});

test('ten clicks approve once', async ({ page, sandbox }) => {
  await page.getByRole('button', { name: 'Approve', exact: true }).click({ clickCount: 10 });
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  expect(await puts(sandbox)).toHaveLength(1);
});

test('decided elsewhere meanwhile: re-read and told, with the words kept', async ({
  page,
  gengo,
}) => {
  const jobId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Rating and words' }).click();
  await page.getByLabel('Words for the translator').fill('Kept');
  await gengo.put(`translate/job/${jobId}`, { action: 'revise', comment: 'From another desk.' });
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('main').getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect(page.getByLabel('Words for the translator')).toHaveValue('Kept');
  await expect(page.getByRole('main').getByText('Being corrected').first()).toBeVisible();
});

async function puts(sandbox: { log: () => Promise<{ method: string; code?: number }[]> }) {
  return (await sandbox.log()).filter(({ method }) => method === 'PUT');
}
