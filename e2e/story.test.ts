import { expect, expectAccessible, test } from './fixtures.ts';

test('from the list to an approved translation, and still so after a reload', async ({
  page,
  sandbox,
  gengo,
}) => {
  await page.goto('/jobs?status=reviewable');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ready for review');
  await page.getByRole('link', { name: 'Hut fees: notice' }).click();
  await page.waitForURL('/jobs/*');

  const jobId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const { job } = await gengo.get(`translate/job/${jobId}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hut fees: notice');
  await expect(page.getByRole('region', { name: /^Source/ })).toContainText(
    firstLine(job.body_src),
  );
  const translation = page.getByRole('region', { name: /^Translation/ });
  await expect(translation).toContainText(firstLine(job.body_tgt));
  await expect(translation.locator('[lang="de"]')).toHaveAttribute('dir', 'ltr');

  await page.getByLabel('Your comment').fill('Danke, das liest sich sehr gut!');
  await page.getByRole('button', { name: 'Send comment' }).click();
  const thread = page.getByRole('list', { name: 'Comments, oldest first' });
  await expect(thread.getByText('Danke, das liest sich sehr gut!')).toBeVisible();
  await expect(page.getByLabel('Your comment')).toHaveValue('');

  await page.getByRole('button', { name: 'Rating and words' }).click();
  await page.getByRole('radio', { name: '5 fantastic' }).check();
  await page.getByLabel('Words for the translator').fill('Wonderful work.');
  await page.getByLabel('Private words for Gengo').fill('More of this translator, please.');
  await page.getByLabel('Gengo may show this text publicly').check();
  await page.getByRole('button', { name: 'Approve', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Undo: / })).toBeVisible();
  await page.clock.fastForward(8_000);
  await expect(page.getByRole('main').getByText('Approved: the translator is paid.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Approve', exact: true })).toBeHidden();

  const changes = (await sandbox.log()).filter(({ method }) => method !== 'GET');
  expect(changes.map(({ method, path, args, code }) => [method, path, args.data, code])).toEqual([
    ['POST', `translate/job/${jobId}/comment`, { body: 'Danke, das liest sich sehr gut!' }, 0],
    [
      'PUT',
      `translate/job/${jobId}`,
      {
        action: 'approve',
        rating: 5,
        for_translator: 'Wonderful work.',
        for_mygengo: 'More of this translator, please.',
        public: 1,
      },
      0,
    ],
  ]);
  const { feedback } = await gengo.get(`translate/job/${jobId}/feedback`);
  expect(feedback).toMatchObject({ for_translator: 'Wonderful work.' });
  expect(Number(feedback.rating)).toBe(5);

  await page.reload();
  await expect(page.getByRole('main').getByText('Approved', { exact: true })).toBeVisible();
  await expect(thread.getByText('Danke, das liest sich sehr gut!')).toBeVisible();
  await page.goto('/jobs?status=approved');
  await expect(page.getByRole('link', { name: 'Hut fees: notice' })).toBeVisible();
});

test('the list is filtered by the API, from the address and into it', async ({ page, sandbox }) => {
  await page.goto('/jobs?status=nonsense&count=9999&after=yesterday');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Translations');
  const tab = (name: RegExp) =>
    page.getByRole('navigation', { name: 'Status' }).getByRole('link', { name });
  await tab(/^Being translated/).click();
  await expect(page).toHaveURL('/jobs?status=pending');
  await page.goto('/jobs?status=pending&count=2');
  await expect(page.getByRole('row')).toHaveCount(1 + 2);
  const lists = (await sandbox.log()).filter(({ path }) => path === 'translate/jobs');
  expect(lists.map(({ args }) => args)).toContainEqual({ status: 'pending', count: '2' });

  await page.goBack();
  await page.goBack();
  await expect(tab(/^All/)).toHaveAttribute('aria-current', /./);
  await page.goForward();
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(1 + 2);
});

test('details are read in batches, those of the rows on the screen first, and each once', async ({
  page,
  sandbox,
}) => {
  await page.goto('/jobs');
  await expect(page.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  const read = async () =>
    (await sandbox.log())
      .map(({ path }) => /^translate\/jobs\/([\d,]+)$/.exec(path)?.[1])
      .flatMap((ids) => (ids === undefined ? [] : [ids.split(',')]));
  const [first = []] = await read();
  expect(first.length).toBeLessThan(50);
  const listed = Number(await page.getByRole('table').getAttribute('aria-rowcount')) - 1;
  await page.getByRole('row').last().scrollIntoViewIfNeeded();
  await expect.poll(async () => (await read()).flat().length).toBe(listed);
  const all = await read();
  expect(Math.max(...all.map((ids) => ids.length))).toBeLessThanOrEqual(50);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});

test('both pages in light and dark hold nothing that axe objects to', async ({ page }) => {
  await page.goto('/jobs?status=reviewable');
  await expect(page.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Push: storm warning' }).first().click();
  await expect(page.getByRole('region', { name: /^Translation/ })).toBeVisible();
  await expectAccessible(page);
});

test.describe('an address that names nothing', () => {
  // Chromium tells of the page's own status on the console.
  test.use({ expectedErrors: /status of 404 \(Not Found\)$/ });

  test('is 404 with the page, which axe does not object to', async ({ page }) => {
    const response = await page.goto('/nowhere');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
    await expectAccessible(page);
  });
});

function firstLine(text: string): string {
  return text.split('\n')[0]?.trim() ?? '';
}
