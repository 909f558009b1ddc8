import { clickTenTimes, openJob } from './decide.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

const DONE = 'Approved: the translator is paid.';

test('approving with one click says nothing that nobody chose', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, notNow, changes } = await openJob(
    { page, gengo, sandbox },
    'reviewable',
  );
  await clickTenTimes(button('Approve'));
  await expect(decision.getByText(DONE)).toBeVisible();
  await expect(decision.getByRole('heading', { name: 'Decision' })).toBeFocused();
  expect(await changes()).toEqual([['PUT', `translate/job/${id}`, { action: 'approve' }, 0]]);
  await page.reload();
  await expect(await notNow('Approve')).toHaveAttribute('aria-disabled', 'true');
});

test('the fold: kept through a refusal and a reload, seen when closed, sent whole', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { decision, button, changes } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Rating and words').click();
  await expectAccessible(page);
  await decision.getByRole('radio', { name: '4 very good' }).check();
  await decision.getByLabel('Words for the translator').fill('Thank you!');
  await sandbox.faults('2800@PUT translate/job*1');
  await button('Approve').click();
  await expect(decision.getByRole('alert')).toContainText('Gengo is not answering');
  await page.reload();
  await expect(decision.getByLabel('Words for the translator')).toHaveValue('Thank you!');
  await button('Rating and words').click();
  await expect(
    decision.getByText('goes along: rating 4 and words for the translator'),
  ).toBeVisible();
  await button('Approve').click();
  await expect(decision.getByText(DONE)).toBeVisible();
  expect((await changes()).map(([, , data, code]) => [data, code])).toEqual([
    [{ action: 'approve', rating: 4, for_translator: 'Thank you!' }, '2800'],
    [{ action: 'approve', rating: 4, for_translator: 'Thank you!' }, 0],
  ]);
});

test('it does not wait behind a reading of the same translation that stands on its way', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await sandbox.faults(`hang@GET translate/job/${id}*1`);
  // As another tab reads it, in the browser's one cache.
  await page.evaluate((jobId) => {
    fetch(`/v2/translate/job/${jobId}`).catch(() => {});
  }, id);
  await expect
    .poll(async () => (await sandbox.log()).filter(({ fault }) => fault === 'hang').length)
    .toBe(1);
  await button('Approve').click();
  await expect(decision.getByText(DONE)).toBeVisible();
});
