import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { judge } from '#api/job/job-rules.ts';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { captchaAnswer } from '#sandbox/captcha/captcha.ts';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import '#test/rows.ts';

const bar = page.getByRole('region', { name: 'Selection' });
const dialog = page.getByRole('dialog');
const ledger = page.getByRole('region', { name: /^(Approving|Rejecting|Archiving|Sending)/ });
const field = ledger.getByRole('textbox', { name: 'Characters of the image' });
const image = ledger.getByRole('img', { name: /^Captcha/ });
const inBar = (name: string | RegExp) => bar.getByRole('button', { name });

const NEWEST = 10;

const one = (job: Job) => page.rowOf(job.job_id).getByRole('checkbox');

/** One after the other, as a person does. */
async function select(jobs: readonly Job[]) {
  for (const job of jobs) await one(job).click();
}

/** The newest translations, all of them selected. */
async function selectNewest(options: Partial<SandboxOptions> = {}) {
  const gengo = await withGengo(options);
  const jobs = (await gengo.findAll({})).slice(0, NEWEST);
  const galley = open(`/jobs?count=${NEWEST}`);
  await select(jobs);
  await expect.element(bar.getByText(`${NEWEST} selected`)).toBeVisible();
  const touchedBy = (action: 'approve' | 'archive' | 'cancel') =>
    jobs.filter((job) => judge(action, job).allowed);
  return { gengo, galley, jobs, touchedBy };
}

const captcha = () => {
  const address = new URLSearchParams(image.element().getAttribute('src')?.replace(/^.*\?/, ''));
  return captchaAnswer(/key=(\w+)/.exec(address.get('u') ?? '')?.[1] ?? '');
};

test('the bar says what each decision would touch; the confirmation what it leaves out and costs', async () => {
  const { gengo, jobs, touchedBy } = await selectNewest();
  const approvable = touchedBy('approve');
  await expect.element(inBar(`Approve ${approvable.length}`)).toBeVisible();
  await expect.element(inBar(`Request corrections ${approvable.length}`)).toBeVisible();
  await expect.element(inBar(`Archive ${touchedBy('archive').length}`)).toBeVisible();

  await inBar(/^Approve \d/).click();
  const left = jobs.filter((job) => !approvable.includes(job));
  await expect.element(dialog).toHaveAccessibleName(`Approve ${approvable.length} translations?`);
  const cents = approvable.reduce((sum, { credits }) => sum + Math.round(Number(credits) * 100), 0);
  await expect
    .element(dialog)
    .toHaveAccessibleDescription(new RegExp(`^\\$${(cents / 100).toFixed(2)} together`));
  await dialog.getByText('Only a translation that is ready for review can be approved.').click();
  for (const job of left)
    expect(dialog.getByText(`${jobTitle(job).text} (${job.job_id})`).query()).not.toBeNull();

  // The checks have not been over all of them.
  await dialog.getByRole('checkbox', { name: /approve all the same$/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.element(ledger.getByText('All through')).toBeVisible();
  await expect.element(ledger.getByRole('figure')).toHaveTextContent(`Done ${approvable.length}`);
  await expect.element(bar.getByText(`${left.length} selected`)).toBeVisible();
  for (const { job_id } of approvable) {
    expect((await gengo.job(job_id)).status).toBe('approved');
    expect((await gengo.feedback(job_id)).rating).toBe(0);
  }
  await ledger.getByRole('button', { name: 'Put away' }).click();
  await expect.element(ledger).not.toBeInTheDocument();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveFocus();
});

test('what was decided elsewhere is refused by name, stays selected, and is there after a reload', async () => {
  const { gengo, galley, touchedBy } = await selectNewest();
  const [first, ...others] = touchedBy('approve');
  if (!first) throw new Error('None is ready for review');
  await inBar(/^Request/).click();
  await dialog.getByRole('button', { name: /^Send/ }).click();
  const words = dialog.getByRole('textbox', { name: 'What should be corrected' });
  await expect.element(words).toHaveFocus();
  await expect.element(words).toHaveAccessibleDescription(/^Say what should be corrected/);
  await words.fill('The glossary says otherwise.');
  await gengo.approveElsewhere(first.job_id);
  await dialog.getByRole('button', { name: /^Send/ }).click();
  await expect.element(dialog).not.toBeInTheDocument();

  await expect.element(ledger.getByText('All through')).toBeVisible();
  await expect
    .element(ledger.getByRole('table').getByRole('row').nth(1))
    .toHaveTextContent(/Refused.*Only a translation that is ready for review can be sent back/);
  await expect
    .element(ledger.getByRole('table').getByRole('link'))
    .toHaveTextContent(jobTitle(first).text);
  await expect.element(one(first)).toBeChecked();
  for (const { job_id } of others)
    expect((await gengo.comments(job_id)).at(-1)?.body).toBe('The glossary says otherwise.');

  galley.close();
  open('/jobs');
  await expect.element(ledger.getByText('All through')).toBeVisible();
});

test('a decision that is held is left out', async () => {
  const gengo = await withGengo();
  const three = (await gengo.findAll({ status: 'reviewable' })).slice(0, 3);
  const [held] = three;
  if (!held) throw new Error('None is ready for review');
  const { router } = open(`/jobs/${held.job_id}`);
  const approve = page.getByRole('button', { name: /^(Approve|Press again)/ });
  const undo = page.getByRole('button', { name: /^Undo/ });
  // Something may be open in it: then it is pressed again, once that has been seen.
  const press = () => {
    if (undo.query()) return true;
    approve.query()?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    return false;
  };
  await expect.poll(press, { interval: 1_000 }).toBe(true);
  await router.navigate('/jobs?status=reviewable&count=3');
  await select(three);
  await expect.element(inBar('Approve 2')).toBeVisible();
  await inBar('Approve 2').click();
  await dialog.getByText('A decision on it is on its way already.').click();
  await expect.element(dialog.getByText(`(${held.job_id})`)).toBeVisible();
});

test('rejects through the tray: a misread image, a new one, one skipped', async () => {
  const { gengo, touchedBy } = await selectNewest();
  const rejectable = touchedBy('approve');
  await inBar(/^Reject/).click();
  await dialog.getByRole('radio', { name: /^Quality/ }).click();
  await dialog.getByRole('textbox', { name: 'Why, in your words' }).fill('Machine text.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('WRONG{Enter}');
  await expect
    .element(field)
    .toHaveAccessibleDescription(/^Not the characters of the last image: here is a new one/);
  await expect.element(field).toHaveValue('');
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toHaveAccessibleDescription(/^Type the characters/);

  const before = image.element().getAttribute('src');
  await ledger.getByRole('button', { name: 'New image' }).click();
  await expect.poll(() => image.element().getAttribute('src')).not.toBe(before);
  await ledger.getByRole('button', { name: 'Skip this one' }).click();
  await expect.element(field).toHaveFocus();
  for (let left = rejectable.length - 1; left > 0; left -= 1) {
    const place = `${rejectable.length - left + 1} of ${rejectable.length}:`;
    await expect.element(ledger.getByText(place)).toBeVisible();
    await userEvent.keyboard(`${captcha()}{Enter}`);
  }
  await expect.element(ledger.getByText('All through')).toBeVisible();
  await expect
    .element(ledger.getByRole('figure'))
    .toHaveTextContent(`Skipped 1Done ${rejectable.length - 1}`);
  await expect.element(ledger.getByRole('heading')).toHaveFocus();
  const now = await Promise.all(rejectable.map(({ job_id }) => gengo.job(job_id)));
  expect(now.filter(({ status }) => status === 'rejected')).toHaveLength(rejectable.length - 1);
});

test('the safe way comes first, and is the one that is filled', async () => {
  await selectNewest();
  const buttons = bar
    .getByRole('button')
    .elements()
    .map((button) => [button.textContent, button.classList.contains('button-primary')]);
  const acts = buttons.filter(([words]) => String(words).startsWith('Approve'));
  expect(acts).toEqual([
    ['Approve all clean', true],
    [expect.stringMatching(/^Approve ?\d+$/), false],
  ]);
  expect(buttons.filter(([, isFilled]) => isFilled)).toHaveLength(1);
});

test('what is not clean becomes a queue at the desk', async () => {
  await withGengo();
  const { address } = open('/jobs?status=reviewable');
  await page.getByRole('button', { name: 'Approve all clean…' }).click();
  const others = inBar(/^Review \d+$/);
  await expect.element(others, { timeout: 15_000 }).toBeVisible();
  const count = Number(/\d+/.exec(others.element().textContent)?.[0]);
  await others.click();
  await expect.poll(address).toMatch(/^\/review\/\d+\?mark=left$/);
  const only = page.getByRole('group', { name: 'Show only' });
  await expect
    .element(only.getByRole('button', { name: 'Not clean' }))
    .toHaveAttribute('aria-pressed', 'true');
  await expect.element(only.getByText(new RegExp(`^${count} of \\d+ shown$`))).toBeVisible();
}, 40_000);

test('approves all clean: the others are named with their reason', async () => {
  const { gengo, touchedBy } = await selectNewest();
  await inBar('Approve all clean').click();
  const goOn = inBar(/^Approve \d+ translations?…$/);
  await expect.element(goOn).toBeVisible();
  const clean = Number(/\d+/.exec(goOn.element().textContent)?.[0]);
  const all = touchedBy('approve').length;
  expect(clean).toBeGreaterThan(0);
  expect(clean).toBeLessThan(all);
  await expect.element(bar.getByText(`Not clean: ${all - clean} translation`)).toBeVisible();
  await goOn.click();
  await expect.element(dialog).toHaveAccessibleName(new RegExp(`^Approve ${clean} translation`));
  await expect.element(dialog.getByText(`Left out: ${NEWEST - clean} translations`)).toBeVisible();
  await dialog.getByRole('button', { name: /^Approve/ }).click();
  await expect.element(ledger.getByText('All through')).toBeVisible();
  await expect.element(bar).not.toBeInTheDocument();
  expect(await gengo.findAll({ status: 'reviewable' })).not.toHaveLength(0);
});
