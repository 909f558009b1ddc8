import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test, type Control } from './fixtures.ts';
import type { Gengo } from './gengo.ts';

// Wide enough for the column of ids.
test.use({ viewport: { width: 1440, height: 900 } });

const READY = '/jobs?status=reviewable&after=2020-01-01T00:00Z';

/** The ids of all that are ready for review, newest first. */
const readyIds = async (gengo: Gengo): Promise<string[]> =>
  (await gengo.get('translate/jobs?status=reviewable&timestamp_after=1577836800')).map(
    ({ job_id }: { job_id: number }) => String(job_id),
  );

const statusesOf = async (gengo: Gengo, ids: readonly string[]) => {
  const starts = Array.from({ length: Math.ceil(ids.length / 50) }, (_, index) => index * 50);
  const answers = await Promise.all(
    starts.map((start) => gengo.get(`translate/jobs/${ids.slice(start, start + 50).join(',')}`)),
  );
  return answers.flatMap(({ jobs }) => jobs.map(({ status }: { status: string }) => status));
};

/** What was sent about these: the codes and faults that came back. */
const sent = async (sandbox: Control, method: string) =>
  (await sandbox.log()).filter((entry) => entry.method === method && entry.code !== undefined);

function parts(page: Page) {
  const bar = page.getByRole('region', { name: 'Selection' });
  const ledger = page.getByRole('region', { name: /^(Approving|Rejecting) / });
  return { bar, ledger, dialog: page.getByRole('dialog'), progress: ledger.getByRole('figure') };
}

/** Brings the row of a translation on the screen, wherever it is. */
async function rowOf(page: Page, id: string): Promise<Locator> {
  await page.getByRole('textbox', { name: 'Translation id' }).fill(id);
  await page.keyboard.press('Enter');
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="/jobs/${id}"]`) });
  await expect(row).toBeVisible();
  return row;
}

/** From the first to the last, whatever lies between them. */
async function selectAll(page: Page, ids: readonly string[]) {
  await (await rowOf(page, ids[0] ?? '')).getByRole('checkbox').check();
  await (await rowOf(page, ids.at(-1) ?? '')).getByRole('checkbox').click({ modifiers: ['Shift'] });
}

test('approves 250 of 300 in groups: the 5 that others decided meanwhile are named, the rest is done', async ({
  page,
  sandbox,
  gengo,
}) => {
  await sandbox.reset({ scenario: 'large', speed: 0 });
  const chosen = (await readyIds(gengo)).slice(0, 300);
  await page.goto(READY);
  await rowOf(page, chosen[0] ?? '');
  // Decided elsewhere after the list was read, and before its rows were.
  const before = chosen.slice(100, 150);
  await gengo.put('translate/jobs', {
    action: 'approve',
    job_ids: before.map((job_id) => ({ job_id })),
  });

  await selectAll(page, chosen);
  const { bar, ledger, dialog, progress } = parts(page);
  await expect(bar.getByText('300 selected')).toBeVisible();
  await bar.getByRole('button', { name: 'Approve 250' }).click();
  await expect(dialog).toHaveAccessibleName('Approve 250 translations?');
  await expect(dialog.getByText('Left out: 50 translations')).toBeVisible();
  await expectAccessible(page);

  const touched = chosen.filter((id) => !before.includes(id));
  const meanwhile = [3, 60, 61, 140, 249].map((index) => touched[index] ?? '');
  await Promise.all(
    meanwhile.map((id) => gengo.put(`translate/job/${id}`, { action: 'approve', rating: 1 })),
  );
  const approve = dialog.getByRole('button', { name: /^Approve 250/ });
  await expect(approve).toHaveAttribute('aria-disabled', 'true');
  // This tab has read none of them.
  await dialog.getByRole('checkbox', { name: /^250 have something open/ }).check();
  await approve.click({ clickCount: 3 });
  await expect(ledger.getByText('All through')).toBeVisible();
  await expect(progress).toHaveText(/Refused 5.*Done 245/);
  const rows = ledger.getByRole('table', { name: 'What was not done' }).getByRole('row');
  await expect(rows).toHaveCount(1 + meanwhile.length);
  for (const id of meanwhile) await expect(rows.filter({ hasText: id })).toContainText('Refused');
  await expect(bar.getByText('55 selected')).toBeVisible();

  expect(new Set(await statusesOf(gengo, chosen))).toEqual(new Set(['approved']));
  // Nothing was rated here: what was, was elsewhere.
  const { feedback } = await gengo.get(`translate/job/${touched[0]}/feedback`);
  expect(feedback.rating).toBe(0);
  const calls = await sent(sandbox, 'PUT');
  const groups = calls.filter(({ path, code }) => path === 'translate/jobs' && code === 0);
  expect(groups.length).toBeLessThan(60);
});

test('rejects 6 through the tray, one misread; stopped half-way it goes on after a reload', async ({
  page,
  sandbox,
  gengo,
}) => {
  await sandbox.reset({ scenario: 'large', speed: 0 });
  const chosen = (await readyIds(gengo)).slice(0, 6);
  await page.goto(READY);
  await selectAll(page, chosen);
  const { bar, ledger, dialog, progress } = parts(page);
  await bar.getByRole('button', { name: 'Reject 6' }).click();
  await dialog.getByRole('radio', { name: /^Quality/ }).check();
  await dialog.getByLabel('Why, in your words').fill('Machine text.');
  await page.keyboard.press('Control+Enter');

  const field = ledger.getByRole('textbox', { name: 'Characters of the image' });
  const image = ledger.getByRole('img', { name: /^Captcha/ });
  const type = async (place: number) => {
    await expect(ledger.getByText(`${place} of 6:`)).toBeVisible();
    const key = /key=(\w+)/.exec(decodeURIComponent((await image.getAttribute('src')) ?? ''))?.[1];
    await page.keyboard.type(await sandbox.captcha(key ?? ''));
    await page.keyboard.press('Enter');
  };
  await expect(field).toBeFocused();
  await page.keyboard.type('WRONG1');
  await page.keyboard.press('Enter');
  await expect(field).toHaveAccessibleDescription(/^Not the characters of the last image/);
  await expect(field).toBeFocused();
  await expectAccessible(page);
  await type(1);
  await type(2);
  await type(3);
  await expect(ledger.getByText('3 of 6 done')).toBeVisible();
  await ledger.getByRole('button', { name: 'Stop' }).click();
  await expect(ledger.getByText('Stopped', { exact: true })).toBeVisible();

  await page.reload();
  await expect(progress).toHaveText(/Done 3/);
  await ledger.getByRole('button', { name: 'Continue' }).click();
  await field.focus();
  await type(4);
  await type(5);
  await type(6);
  await expect(ledger.getByText('All through')).toBeVisible();
  await expect(progress).toHaveText('Done 6');
  expect(await statusesOf(gengo, chosen)).toEqual(Array(6).fill('rejected'));
  const codes = (await sent(sandbox, 'PUT')).map(({ code }) => code);
  expect(codes).toEqual([2401, 0, 0, 0, 0, 0, 0]);
  await ledger.getByRole('button', { name: 'Put away' }).click();
  await expect(ledger).toBeHidden();
});
