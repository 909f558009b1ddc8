import { openJob } from './decide.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

test('canceling: asked once more, sent once, refunded, and so after a reload', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, notNow, read, changes } = await openJob(
    { page, gengo, sandbox },
    'available',
  );
  const balance = async () => Number((await gengo.get('account/balance')).credits);
  const [before, { credits }] = [await balance(), await read()];
  await button('Cancel translation').click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this translation?' });
  await expect(dialog).toHaveAccessibleDescription(/goes back to your balance/);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button('Cancel translation')).toBeFocused();
  expect(await changes()).toEqual([]);

  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Cancel translation' }).click({ clickCount: 10 });
  await expect(decision.getByText(/^Canceled: .* goes back to your balance\.$/)).toBeVisible();
  await expect(dialog).toBeHidden();
  expect(await changes()).toEqual([['DELETE', `translate/job/${id}`, undefined, 0]]);
  expect(await balance()).toBeCloseTo(before + Number(credits));

  await page.reload();
  await expect(page.getByRole('main').getByText('Canceled', { exact: true })).toBeVisible();
  await expect(await notNow('Cancel translation')).toHaveAttribute('aria-disabled', 'true');
});

test('a fault, then somebody else was faster: the dialog stays and says so', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, button, changes } = await openJob({ page, gengo, sandbox }, 'available');
  await button('Cancel translation').click();
  const dialog = page.getByRole('dialog', { name: 'Cancel this translation?' });
  const confirm = dialog.getByRole('button', { name: 'Cancel translation' });
  await sandbox.faults('2800@DELETE translate/job*1');
  await confirm.click();
  await expect(dialog.getByRole('alert')).toContainText('Gengo is not answering');
  await expectAccessible(page);

  await gengo.delete(`translate/job/${id}`);
  await confirm.click();
  await expect(dialog.getByText('Too late to cancel.')).toBeVisible();
  await expect(dialog.getByText(/now: Canceled\./)).toBeVisible();
  await expect(confirm).toHaveAttribute('aria-disabled', 'true');
  expect((await changes()).map(([, , , code]) => code)).toEqual(['2800', 0, 2252]);
});

test('a lost answer is looked up', async ({ page, gengo, sandbox }) => {
  const { decision, button, changes } = await openJob({ page, gengo, sandbox }, 'available');
  await button('Cancel translation').click();
  await sandbox.faults('drop-after@DELETE translate/job*1');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel translation' }).click();
  await expect(decision.getByText(/^Canceled: /)).toBeVisible();
  expect(await changes()).toHaveLength(1);
});
