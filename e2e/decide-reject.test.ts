import { clickTenTimes, openJob, rejectForm } from './decide.ts';
import { expect, expectAccessible, test } from './fixtures.ts';

// Chromium reports every failed request on the console by itself.
test.use({ expectedErrors: /Failed to load resource/ });

const REQUEUED = 'Rejected: another translator starts over.';

test('rejecting: each field refused, a wrong and a right captcha, and so after a reload', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, decision, button, notNow, read, changes } = await openJob(
    { page, gengo, sandbox },
    'reviewable',
  );
  await button('Reject').click();
  const { form, image, address, reason, comment, answer, submit, rightAnswer } = rejectForm(page);
  await expect(form.getByRole('button', { name: 'Request corrections instead' })).toBeFocused();
  await expectLoaded(image);

  await submit.click();
  const reasons = form.getByRole('radiogroup', { name: 'What is wrong' });
  await expect(reasons).toHaveAccessibleDescription('Choose what is wrong.');
  await expect(comment).toHaveAccessibleDescription(/Say what is wrong/);
  await expect(answer).toHaveAccessibleDescription(/Type the characters/);
  await expect(reason(/^Quality/)).toBeFocused();
  expect(await changes()).toEqual([]);

  await reason(/^Quality/).check();
  await comment.fill('Machine text.');
  await answer.fill('WRONG1');
  const first = await address();
  await submit.click();
  await expect(answer).toHaveAccessibleDescription(/Not the characters of the last image/);
  await expect(answer).toBeFocused();
  await expect(answer).toHaveValue('');
  await expect(comment).toHaveValue('Machine text.');
  expect(await address()).not.toBe(first);
  await expectLoaded(image);

  const right = await rightAnswer(sandbox);
  await answer.fill(` ${right.toLowerCase()} `);
  // All ten meet the button: after a fast answer the last would fall on what took its place.
  await sandbox.faults('slow@PUT translate/job*1');
  await clickTenTimes(submit);
  await expect(decision.getByText(REQUEUED)).toBeVisible();
  await expect(decision.getByRole('heading', { name: 'Decision' })).toBeFocused();
  await expect(form).toBeHidden();
  const rejection = {
    action: 'reject',
    reason: 'quality',
    comment: 'Machine text.',
    follow_up: 'requeue',
  };
  expect(await changes()).toEqual([
    ['PUT', `translate/job/${id}`, { ...rejection, captcha: 'WRONG1' }, 2401],
    ['PUT', `translate/job/${id}`, { ...rejection, captcha: right.toLowerCase() }, 0],
  ]);

  await page.reload();
  await expect(
    page
      .getByRole('main')
      .getByText(/^Rejected, waiting/)
      .first(),
  ).toBeVisible();
  await expect(await notNow('Reject')).toHaveAccessibleDescription(
    /ready for review can be rejected/,
  );
  expect((await read()).status).toBe('rejected');
});

test('the open form, its image and its errors hold nothing that axe objects to', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { button } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Reject').click();
  const { image, answer, submit } = rejectForm(page);
  await expectLoaded(image);
  await submit.click();
  await expect(answer).toHaveAccessibleDescription(/Type the characters/);
  await expectAccessible(page);
});

test('the image stays while the page reads on; New image brings another; all is kept over a reload', async ({
  page,
  gengo,
  sandbox,
}) => {
  const { id, button } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Reject').click();
  const { form, image, address, comment, answer } = rejectForm(page);
  await expectLoaded(image);
  const first = await address();
  await answer.fill('HALF');
  await page.clock.fastForward(31_000);
  await expect
    .poll(async () => (await sandbox.log()).filter(({ path }) => path.endsWith(`job/${id}`)).length)
    .toBeGreaterThan(1);
  await comment.fill('Still here');
  expect(await address()).toBe(first);

  await page.reload();
  await expect(answer).toHaveValue('HALF');
  expect(await address()).toBe(first);
  await expectLoaded(image);
  await form.getByRole('button', { name: 'New image' }).click();
  await expect(answer).toHaveValue('');
  await expect(comment).toHaveValue('Still here');
  expect(await address()).not.toBe(first);
  await expectLoaded(image);
});

test('an account without captcha shows none, and cancels with a refund', async ({
  page,
  gengo,
  sandbox,
}) => {
  await sandbox.reset({ captcha: 'off' });
  const { decision, button, read, changes } = await openJob({ page, gengo, sandbox }, 'reviewable');
  const balance = async () => Number((await gengo.get('account/balance')).credits);
  const before = await balance();
  await button('Reject').click();
  const { image, reason, comment, answer, submit, form } = rejectForm(page);
  await expect(image).toBeHidden();
  await expect(answer).toBeHidden();
  await reason(/^Something else/).check();
  await comment.fill('We do not need it any more.');
  await form.getByRole('radio', { name: /^Cancel it/ }).check();
  await submit.click();
  await expect(decision.getByText(/^Rejected and canceled: .* goes back/)).toBeVisible();
  const { status, credits } = await read();
  expect(status).toBe('canceled');
  expect(await balance()).toBeCloseTo(before + Number(credits));
  expect((await changes()).map(([, , data]) => data)).toEqual([
    {
      action: 'reject',
      reason: 'other',
      comment: 'We do not need it any more.',
      follow_up: 'cancel',
    },
  ]);
});

test('Gengo down, then a lost answer: told, kept, never sent blindly', async ({
  page,
  gengo,
  sandbox,
}) => {
  await sandbox.reset({ captcha: 'off' });
  const { decision, button, changes } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Reject').click();
  const { reason, comment, submit } = rejectForm(page);
  await reason(/^Incomplete/).check();
  await comment.fill('Kept');
  await sandbox.faults('2800@PUT translate/job*1,drop-after@PUT translate/job*1');
  await submit.click();
  await expect(decision.getByRole('alert')).toContainText('Gengo is not answering');
  await expect(comment).toHaveValue('Kept');
  await submit.click();
  await expect(decision.getByText(REQUEUED)).toBeVisible();
  expect(await changes()).toHaveLength(2);
});

test('decided elsewhere meanwhile: told, with all that was typed kept', async ({
  page,
  gengo,
  sandbox,
}) => {
  await sandbox.reset({ captcha: 'off' });
  const { id, decision, button } = await openJob({ page, gengo, sandbox }, 'reviewable');
  await button('Reject').click();
  const { reason, comment, submit } = rejectForm(page);
  await reason(/^Incomplete/).check();
  await comment.fill('Kept too');
  await gengo.put(`translate/job/${id}`, { action: 'revise', comment: 'From elsewhere' });
  await submit.click();
  await expect(decision.getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect(comment).toHaveValue('Kept too');
  await expect(submit).toHaveAttribute('aria-disabled', 'true');
});

test('by keyboard alone, on the wire of 2017', async ({ page, gengo, sandbox }) => {
  await sandbox.reset({ wire: 'legacy' });
  const { decision, button, read } = await openJob({ page, gengo, sandbox }, 'reviewable');
  const { image, reason, comment, answer, submit, rightAnswer } = rejectForm(page);
  await button('Reject').focus();
  await page.keyboard.press('Enter');
  await expectLoaded(image);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(reason(/^Incomplete/)).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(comment).toBeFocused();
  await page.keyboard.type('The end is missing.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(reason(/^Cancel it/)).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(answer).toBeFocused();
  await page.keyboard.type(await rightAnswer(sandbox));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(submit).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(decision.getByText(/^Rejected and canceled/)).toBeVisible();
  expect((await read()).status).toBe('canceled');
});

async function expectLoaded(image: ReturnType<typeof rejectForm>['image']) {
  await expect(image).toHaveJSProperty('complete', true);
  expect(await image.evaluate((it: HTMLImageElement) => it.naturalWidth)).toBeGreaterThan(0);
}
