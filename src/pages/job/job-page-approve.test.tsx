import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CLEAN, decision, notNow } from '#test/decision-bar.ts';
import { passTime, withGengo } from '#test/gengo.ts';
import { keysKept } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const approve = decision.getByRole('button', { name: /^Approv/ });
const fold = decision.getByRole('button', { name: 'Rating and words' });
const words = decision.getByRole('textbox', { name: /^Words for the translator/ });
const rating = (name: RegExp) => decision.getByRole('radio', { name });

/** Here it is about the sending: what is held is another story (job-page-held.test.tsx). */
const AT_ONCE = { holdSeconds: 0 };

const SENT = 'PUT /v2/translate/job/';
const PUT = '@PUT translate/job';
const READ = '@GET translate/job';

async function openJob(...odd: Parameters<typeof withGengo>[1][]) {
  const gengo = await withGengo({}, ...odd.filter((one) => one !== undefined));
  await gengo.prefer(AT_ONCE);
  const { job_id: id } = await gengo.find(CLEAN);
  const galley = open(`/jobs/${id}`);
  await fold.click();
  await expect.element(words).toBeVisible();
  return { gengo, galley, id };
}

test('approves once with what was chosen and written, and says so', async () => {
  const { gengo, id } = await openJob();
  await rating(/fantastic/).click();
  await words.fill('Lovely work.');
  await decision.getByRole('textbox', { name: /^Private words/ }).fill('Fast.');
  await approve.dblClick();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  await expect
    .element(await notNow('Approve'))
    .toHaveAccessibleDescription('Only a translation that is ready for review can be approved.');
  expect(gengo.calls(SENT)).toHaveLength(1);
  expect((await gengo.job(id)).status).toBe('approved');
  expect(await gengo.feedback(id)).toEqual({ rating: 5, for_translator: 'Lovely work.' });
  await expect.poll(() => keysKept(id)).toEqual([]);
});

test('cannot be approved again before the translation could be read again', async () => {
  const { gengo } = await openJob();
  await gengo.faults(`2800${READ}`);
  await approve.click();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  await expect.element(approve).not.toBeInTheDocument();
  await userEvent.keyboard('a');
  expect(gengo.calls(SENT)).toHaveLength(1);
});

test('rates nothing that nobody chose, and lets a choice be taken back', async () => {
  const { gengo, id } = await openJob();
  expect(decision.element().querySelector('input[type=radio]:checked')).toBeNull();
  await rating(/poor/).click();
  await decision.getByRole('button', { name: 'Clear rating' }).click();
  await approve.click();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect((await gengo.feedback(id)).rating).toBe(0);
});

test('says at its field what Gengo refuses', async () => {
  await openJob(
    http.put('*/v2/translate/job/:id', () =>
      HttpResponse.json({ opstat: 'error', err: { code: 2502, msg: 'rating must be 1 to 5' } }),
    ),
  );
  await approve.click();
  const group = decision.getByRole('radiogroup', { name: /^Rating/ });
  await expect.element(group).toHaveAccessibleDescription('A rating is a number from 1 to 5.');
  await expect.element(rating(/poor/)).toHaveFocus();
});

test('keeps what is typed when Gengo is down, and through leaving and coming back', async () => {
  const { gengo, galley, id } = await openJob();
  await rating(/very good/).click();
  await words.fill('Thank you!');
  await gengo.faults(`2800${PUT}`);
  await approve.click();
  await expect.element(decision.getByRole('alert')).toHaveTextContent('Gengo is not answering');
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(words).toHaveValue('Thank you!');
  await expect.element(rating(/very good/)).toBeChecked();
});

test('an approval by somebody else meanwhile is what was wanted: it is said without alarm', async () => {
  const { gengo, id } = await openJob();
  const { slug } = await gengo.job(id);
  await gengo.approveElsewhere(id);
  await approve.click();
  await expect
    .element(page.getByText(`‘${slug}’ was approved by somebody else`))
    .toBeInTheDocument();
  await expect.element(await notNow('Approve')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  await expect.element(page.getByText('Decided elsewhere meanwhile.')).not.toBeInTheDocument();
});

test('tells what happened meanwhile when somebody else has decided otherwise', async () => {
  const { gengo, id } = await openJob();
  await words.fill('Too late');
  await gengo.reviseElsewhere(id);
  await approve.click();
  await expect.element(decision.getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect
    .element(decision.getByText('The translation is now: Being corrected.'))
    .toBeVisible();
  await expect.element(words).toHaveValue('Too late');
  await expect.element(approve).toHaveAttribute('aria-disabled', 'true');
});

test('finds an approval whose answer was lost', async () => {
  const { gengo } = await openJob();
  await gengo.faults(`drop-after${PUT}*1`);
  await approve.click();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(1);
});

test('an approval that did not arrive goes again once that is certain, after 15 s', async () => {
  const { gengo, id } = await openJob();
  await gengo.faults(`reset${PUT}*1`);
  await words.fill('Thank you!');
  await approve.click();
  await expect.element(decision.getByText('Not known yet.')).toBeVisible();
  await expect.element(words).toHaveValue('Thank you!');
  passTime(14_000);
  await expect.element(approve).toHaveAttribute('aria-disabled', 'true');
  expect(gengo.calls(SENT)).toHaveLength(1);
  passTime(15_000);
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(2);
  expect((await gengo.feedback(id)).for_translator).toBe('Thank you!');
});

test('is "not known yet" while the translation cannot be read either', async () => {
  const { gengo } = await openJob();
  await gengo.faults(`drop-after${PUT}*1,2800${READ}`);
  await approve.click();
  await expect.element(decision.getByText('Not known yet whether it arrived.')).toBeVisible();
  await expect.element(approve).toHaveAttribute('aria-disabled', 'true');
  await gengo.faults('');
  await decision.getByRole('button', { name: 'Look again' }).click();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(1);
});

test('works by keyboard alone', async () => {
  const { gengo, id } = await openJob();
  await rating(/poor/).click();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(rating(/^3/)).toBeChecked();
  approve.element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect((await gengo.feedback(id)).rating).toBe(3);
});
