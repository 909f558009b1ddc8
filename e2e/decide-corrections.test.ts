import { clickTenTimes, openJob } from './decide.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

const DONE = 'Sent back: the translator corrects it.';

test('requesting corrections: refused empty and too long, sent once, and so after a reload', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, notNow, read, changes } = await openJob(
    { page, gengo, sandbox },
    'reviewable',
  );
  await button('Request corrections').click();
  const comment = decision.getByLabel('What should be corrected');
  await expect(comment).toBeFocused();

  await button('Send back').click();
  await expect(comment).toHaveAccessibleDescription(/Say what should be corrected/);
  await comment.fill('ö'.repeat(25_001));
  await button('Send back').click();
  await expect(comment).toHaveAccessibleDescription(/At most 25,000 characters: 1 too many/);
  await expect(comment).toBeFocused();
  expect(await changes()).toEqual([]);

  await comment.fill('„Sie“ statt „du“, bitte.');
  await page.reload();
  await expect(comment).toHaveValue('„Sie“ statt „du“, bitte.');
  await clickTenTimes(button('Send back'));
  await expect(decision.getByText(DONE)).toBeVisible();
  await expect(decision.getByRole('heading', { name: 'Decision' })).toBeFocused();
  expect(await changes()).toEqual([
    ['PUT', `translate/job/${id}`, { action: 'revise', comment: '„Sie“ statt „du“, bitte.' }, 0],
  ]);

  await page.reload();
  await expect(page.getByRole('main').getByText('Being corrected').first()).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: '„Sie“ statt „du“' })).toBeVisible();
  await expect(await notNow('Request corrections')).toHaveAttribute('aria-disabled', 'true');
  expect((await read()).status).toBe('revising');
});

test('the open form and its error hold nothing that axe objects to', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { decision, button } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Request corrections').click();
  await button('Send back').click();
  await expect(decision.getByLabel('What should be corrected')).toBeFocused();
  await expectAccessible(page);
});

test('Gengo is down, then decided elsewhere: told as that, and the words stay', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, changes } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Request corrections').click();
  const comment = decision.getByLabel('What should be corrected');
  await comment.fill('Kept');
  await sandbox.faults('2800@PUT translate/job*1');
  await button('Send back').click();
  await expect(decision.getByRole('alert')).toContainText('Gengo is not answering');
  // After a refusal the page reads the translation again: what happens elsewhere comes after that.
  await expect
    .poll(async () => {
      const calls = await sandbox.log();
      const refused = calls.findIndex(({ method }) => method === 'PUT');
      return calls.slice(refused + 1).some(({ path }) => path === `translate/job/${id}`);
    })
    .toBe(true);

  await gengo.put(`translate/job/${id}`, { action: 'approve' });
  await button('Send back').click();
  await expect(decision.getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect(decision.getByText(/now: Approved\./)).toBeVisible();
  await expect(comment).toHaveValue('Kept');
  await expect(button('Send back')).toHaveAccessibleDescription(
    /ready for review can be sent back/,
  );
  await page.reload();
  await expect(comment).toHaveValue('Kept');
  expect((await changes()).map(([, , , code]) => code)).toEqual(['2800', 0, 2250]);
});

test('a lost answer is looked up; what never arrived goes again by itself', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { decision, button, changes } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Request corrections').click();
  await decision.getByLabel('What should be corrected').fill('Once');
  await sandbox.faults('reset@PUT translate/job*1,drop-after@PUT translate/job*1');
  await button('Send back').click();
  await expect(decision.getByText('Not known yet.')).toBeVisible();
  // The first never arrived; of the second only the answer was lost.
  for (const sendings of [1, 2]) {
    await expect.poll(changes).toHaveLength(sendings);
    await page.clock.fastForward(15_000);
  }
  await expect(decision.getByText(DONE)).toBeVisible();
  expect(await changes()).toHaveLength(2);
});

test('by keyboard alone', async ({ page, gengo, sandbox }) => {
  const { decision, button, read } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Request corrections').focus();
  await page.keyboard.press('Enter');
  await expect(decision.getByLabel('What should be corrected')).toBeFocused();
  await page.keyboard.type('Shorter, please.');
  for (const name of ['Send back', 'Saved replies', 'Close']) {
    await page.keyboard.press('Tab');
    await expect(button(name)).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(button('Request corrections')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(decision.getByLabel('What should be corrected')).toHaveValue('Shorter, please.');
  await page.keyboard.press('Tab');
  await expect(button('Send back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decision.getByText(DONE)).toBeVisible();
  expect((await read()).status).toBe('revising');
});
