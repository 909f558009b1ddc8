import { clickTenTimes, openJob } from './decide.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

test('archiving: sent once, and remembered here after a reload', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, changes } = await openJob({ page, gengo, sandbox }, 'approved');
  await sandbox.faults('2800@PUT translate/job*1');
  await button('Archive').click();
  await expect(decision.getByRole('alert')).toContainText('Gengo is not answering');
  // All ten presses come before the answer.
  await sandbox.faults('slow@PUT translate/job*1');
  await clickTenTimes(button('Archive'));
  await expect(decision.getByText('Archived.', { exact: true })).toBeVisible();
  await expect(decision.getByRole('heading', { name: 'Decision' })).toBeFocused();
  await expectAccessible(page);
  expect(await changes()).toEqual([
    ['PUT', `translate/job/${id}`, { action: 'archive' }, '2800'],
    ['PUT', `translate/job/${id}`, { action: 'archive' }, 0],
  ]);
  await page.reload();
  await expect(button('Archive')).toHaveAccessibleDescription('Archived here.');
});

test('by keyboard, with its answer lost: not called failed, and harmless to do again', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { decision, button } = await openJob({ page, gengo, sandbox }, 'approved');
  await sandbox.faults('drop-after@PUT translate/job*1');
  await button('Archive').focus();
  await page.keyboard.press('Enter');
  await expect(decision.getByText('Not known whether it arrived.')).toBeVisible();
  await expect(button('Archive')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('Archive')).toHaveAccessibleDescription('Archived here.');
});
