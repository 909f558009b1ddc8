import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { button, CLEAN, decision, notNow } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { keysKept } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const form = decision.getByRole('form', { name: 'Request corrections' });
const comment = form.getByRole('textbox', { name: 'What should be corrected' });
const dialog = page.getByRole('dialog', { name: 'Cancel this translation?' });
const confirm = dialog.getByRole('button', { name: /^Cancel/ });

/** Here it is about the sending: what is held is another story (job-page-held.test.tsx). */
const AT_ONCE = { holdSeconds: 0 };

const SENT_BACK = 'Sent back: the translator corrects it.';
const calls = ['PUT /v2/translate/job/', 'DELETE /v2/translate/job/'];

async function openJob(status: string, ...odd: Parameters<typeof withGengo>[1][]) {
  const gengo = await withGengo({}, ...odd.filter((one) => one !== undefined));
  await gengo.prefer(AT_ONCE);
  const { job_id: id } = await gengo.find(status === CLEAN.status ? CLEAN : { status });
  const galley = open(`/jobs/${id}`);
  await expect.element(button('More')).toBeVisible();
  return { gengo, galley, id, sent: () => calls.flatMap((start) => gengo.calls(start)) };
}

const refusal = (method: 'put' | 'delete', code: number, msg: string) =>
  http[method]('*/v2/translate/job/:id', () =>
    HttpResponse.json({ opstat: 'error', err: { code, msg } }),
  );

const REVIEW = 'Only a translation that is ready for review can be';

test.each([
  ['reviewable', [undefined, undefined, undefined, 'approved translation', 'already started']],
  ['approved', [REVIEW, REVIEW, REVIEW, undefined, 'already started']],
  ['available', [REVIEW, REVIEW, REVIEW, 'approved translation', undefined]],
  ['pending', [REVIEW, REVIEW, REVIEW, 'approved translation', 'already started']],
])('what %s does not allow is there, with its reason', async (status, reasons) => {
  await openJob(status);
  const names = ['Approve', 'Request corrections', 'Reject', 'Archive', 'Cancel translation'];
  for (const [index, name] of names.entries()) {
    const reason = reasons[index];
    const control = reason === undefined ? button(name) : await notNow(name);
    await expect.element(control).toHaveAccessibleDescription(new RegExp(reason ?? '^$'));
    expect(control.element().getAttribute('aria-disabled')).toBe(reason ? 'true' : null);
  }
});

test('says so where there is nothing to decide', async () => {
  await openJob('pending');
  await expect.element(decision.getByText(/^Being translated: there is nothing/)).toBeVisible();
  await expect.element(button('Approve')).not.toBeInTheDocument();
});

test('requests corrections once, says so, and the status changes', async () => {
  const { gengo, id, sent } = await openJob('reviewable');
  await button('Request corrections').click();
  await expect.element(comment).toHaveFocus();
  await expect
    .element(comment)
    .toHaveAccessibleDescription(/^Write in .* or .*No personal details/);
  await comment.fill(' Please use the formal address. ');
  await button('Send back').dblClick();
  await expect.element(decision.getByText(SENT_BACK)).toBeVisible();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  await expect.element(page.getByRole('main').getByText('Being corrected').first()).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect((await gengo.job(id)).status).toBe('revising');
  expect((await gengo.comments(id)).at(-1)?.body).toBe('Please use the formal address.');
  await expect.poll(() => keysKept(id)).toEqual([]);
});

test('refuses nothing and too much at the field, and sends neither', async () => {
  const { sent } = await openJob('reviewable');
  await button('Request corrections').click();
  await button('Send back').click();
  await expect.element(comment).toHaveAccessibleDescription(/^Say what should be corrected/);
  await expect.element(comment).toHaveFocus();
  await comment.fill('x'.repeat(25_002));
  await expect.element(comment).toHaveAccessibleDescription(/^At most 25,000 .*: 2 too many/);
  await comment.fill('x');
  await expect.element(comment).not.toHaveAttribute('aria-invalid');
  expect(sent()).toEqual([]);
});

test('says what Gengo refuses at the field', async () => {
  await openJob('reviewable', refusal('put', 2300, 'comment is required'));
  await button('Request corrections').click();
  await comment.fill('Kept');
  await button('Send back').click();
  await expect.element(comment).toHaveAccessibleDescription(/^Write something first\./);
  await expect.element(comment).toHaveFocus();
  await expect.element(comment).toHaveValue('Kept');
});

test('a refusal for the status alone is told as that', async () => {
  await openJob('reviewable', refusal('put', 2250, 'job is not reviewable'));
  await button('Request corrections').click();
  await comment.fill('Kept');
  await button('Send back').click();
  await expect
    .element(form.getByRole('alert'))
    .toHaveTextContent(/^Gengo refused it\.Gengo takes no decision on it now\./);
  await expect.element(comment).toHaveValue('Kept');
});

test('a code that nobody knows is told in Gengo’s own words, marked as English', async () => {
  await openJob('reviewable', refusal('put', 9999, 'the moon is full'));
  await button('Request corrections').click();
  await comment.fill('Kept');
  await button('Send back').click();
  const alert = form.getByRole('alert');
  await expect.element(alert.getByText('the moon is full')).toHaveAttribute('lang', 'en');
});

test('one form is open at a time; what each holds is kept and found open again', async () => {
  const { galley, id } = await openJob('reviewable');
  await button('Request corrections').click();
  await comment.fill('Kept');
  await button('Rating and words').click();
  await expect.element(form).not.toBeInTheDocument();
  await decision.getByRole('radio', { name: /fantastic/ }).click();
  await button('Request corrections').click();
  await expect.element(decision.getByText('goes along: rating 5')).toBeVisible();
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(comment).toHaveValue('Kept');
  await expect.element(comment).not.toHaveFocus();
  await button('Close').click();
  await expect.element(button('Request corrections')).toHaveFocus();
  await expect.element(form).not.toBeInTheDocument();
});

test('nothing else can be decided while it is not known what became of the last try', async () => {
  const { gengo, sent } = await openJob('reviewable');
  await button('Request corrections').click();
  await comment.fill('Did it arrive?');
  await gengo.faults('drop-after@PUT translate/job*1,2800@GET translate/job');
  await button('Send back').click();
  await expect.element(form.getByText('Not known yet whether it arrived.')).toBeVisible();
  await expect.element(button('Approve')).toHaveAccessibleDescription(/^First it must be known/);
  await gengo.faults('');
  await button('Look again').click();
  await expect.element(decision.getByText(SENT_BACK)).toBeVisible();
  expect(sent()).toHaveLength(1);
});

test('archives, and remembers so in this browser', async () => {
  const { galley, id, sent } = await openJob('approved');
  await button('Archive').dblClick();
  await expect.element(decision.getByText('Archived.', { exact: true })).toBeVisible();
  await expect.element(button('Archive')).toHaveAccessibleDescription('Archived here.');
  expect(sent()).toHaveLength(1);
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(button('Archive')).toHaveAccessibleDescription('Archived here.');
  expect(await keysKept(':archived')).toHaveLength(1);
});

test('an archiving whose answer is lost cannot be seen, and is not called failed', async () => {
  const { gengo } = await openJob('approved');
  await gengo.faults('drop-after@PUT translate/job*1');
  await button('Archive').click();
  await expect.element(decision.getByText('Not known whether it arrived.')).toBeVisible();
  await button('Archive').click();
  await expect.element(button('Archive')).toHaveAccessibleDescription('Archived here.');
});

test('cancels once it is confirmed, and tells the refund', async () => {
  const { gengo, id, sent } = await openJob('available');
  const { credits } = await gengo.job(id);
  await button('Cancel translation').click();
  await expect.element(dialog).toHaveAccessibleDescription(new RegExp(`\\$${credits ?? ''}`));
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  await button('Cancel translation').click();
  await confirm.dblClick();
  await expect
    .element(decision.getByText(/^Canceled: .* goes back to your balance\.$/))
    .toBeVisible();
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  expect(sent()).toHaveLength(1);
  expect((await gengo.job(id)).status).toBe('canceled');
});

test.each([
  [2252, 'job cannot be canceled', 'Gengo refused it.'],
  [2751, 'wait until it leaves the queue', 'Gengo refused it.'],
  [2800, 'down', 'Gengo is not answering'],
] as const)('the dialog stays and says why: %i', async (code, msg, words) => {
  await openJob('available', refusal('delete', code, msg));
  await button('Cancel translation').click();
  await confirm.click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent(words);
  await expect.element(confirm).toBeVisible();
});

test('the dialog tells when a translator has started meanwhile', async () => {
  let hasStarted = false;
  const { gengo, id } = await openJob(
    'available',
    http.delete('*/v2/translate/job/:id', () => {
      hasStarted = true;
      return HttpResponse.json({ opstat: 'error', err: { code: 2252, msg: 'no' } });
    }),
    http.get('*/v2/translate/job/:id', async ({ params }) =>
      hasStarted
        ? HttpResponse.json({
            opstat: 'ok',
            response: { job: { job_id: String(params.id), status: 'pending', ctime: 1 } },
          })
        : undefined,
    ),
  );
  await button('Cancel translation').click();
  await confirm.click();
  await expect.element(dialog.getByText('Too late to cancel.')).toBeVisible();
  await expect
    .element(dialog.getByText(/now: Being translated\. A translator has already/))
    .toBeVisible();
  await expect.element(confirm).toHaveAttribute('aria-disabled', 'true');
  expect((await gengo.job(id)).status).toBe('available');
});
