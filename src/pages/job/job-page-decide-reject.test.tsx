import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { SandboxOptions } from '#sandbox/world/options.ts';
import { captchaAnswer } from '#sandbox/captcha/captcha.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { keysKept } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const decision = page.getByRole('region', { name: 'Decision' });
const toggle = decision.getByRole('button', { name: 'Reject', exact: true });
const form = decision.getByRole('form', { name: 'Reject' });
const reasons = form.getByRole('radiogroup', { name: 'What is wrong' });
const reason = (name: RegExp) => reasons.getByRole('radio', { name });
const comment = form.getByRole('textbox', { name: 'Why, in your words' });
const image = form.getByRole('img', { name: /^Captcha/ });
const answer = form.getByRole('textbox', { name: 'Characters of the image' });
const newImage = form.getByRole('button', { name: 'New image' });
const submit = form.getByRole('button', { name: /^Reject/ });

/** Here it is about the sending: what is held is another story (job-page-held.test.tsx). */
const AT_ONCE = { holdSeconds: 0 };

const SENT = 'PUT /v2/translate/job/';
const DONE = 'Rejected: another translator starts over.';

/** The address that the page asks the proxy for. */
const address = () =>
  new URLSearchParams(image.element().getAttribute('src')?.replace(/^.*\?/, '')).get('u') ?? '';
const rightAnswer = () => captchaAnswer(/key=(\w+)/.exec(address())?.[1] ?? '');

async function openForm(
  options: Partial<SandboxOptions> = {},
  ...odd: Parameters<typeof withGengo>[1][]
) {
  const gengo = await withGengo(options, ...odd.filter((one) => one !== undefined));
  await gengo.prefer(AT_ONCE);
  const { job_id: id } = await gengo.find({ status: 'reviewable' });
  const galley = open(`/jobs/${id}`);
  await toggle.click();
  await expect.element(comment).toBeVisible();
  return { gengo, galley, id };
}

async function fill(text = 'Half of it is missing.') {
  await reason(/^Incomplete/).click();
  await comment.fill(text);
}

const refusal = (code: number, msg: unknown) =>
  http.put('*/v2/translate/job/:id', () =>
    HttpResponse.json({ opstat: 'error', err: { code, msg } }),
  );

test('offers corrections first, then rejects with all that was chosen', async () => {
  const { gengo, id } = await openForm();
  await expect
    .element(form.getByRole('button', { name: 'Request corrections instead' }))
    .toHaveFocus();
  await fill();
  await answer.fill(rightAnswer());
  await submit.dblClick();
  await expect.element(decision.getByText(DONE)).toBeVisible();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  await expect.element(form).not.toBeInTheDocument();
  expect(gengo.calls(SENT)).toHaveLength(1);
  expect((await gengo.job(id)).status).toBe('rejected');
  expect((await gengo.comments(id)).at(-1)?.body).toBe('Half of it is missing.');
  await expect.poll(() => keysKept(id)).toEqual([]);
});

test('cancels instead where that is chosen, and tells the refund', async () => {
  const { gengo, id } = await openForm({ captcha: 'off' });
  await expect.element(image).not.toBeInTheDocument();
  await expect.element(answer).not.toBeInTheDocument();
  await fill();
  await form.getByRole('radio', { name: /^Cancel it/ }).click();
  await submit.click();
  await expect
    .element(decision.getByText(/^Rejected and canceled: .* to your balance/))
    .toBeVisible();
  expect((await gengo.job(id)).status).toBe('canceled');
});

test('says what is missing at each field, with focus on the first, and sends nothing', async () => {
  const { gengo } = await openForm();
  await submit.click();
  await expect.element(reasons).toHaveAccessibleDescription('Choose what is wrong.');
  await expect.element(comment).toHaveAccessibleDescription(/^Say what is wrong with it\./);
  await expect.element(answer).toHaveAccessibleDescription(/^Type the characters/);
  await expect.element(reason(/^Quality/)).toHaveFocus();
  await reason(/^Quality/).click();
  await comment.fill('x'.repeat(25_001));
  await submit.click();
  await expect.element(comment).toHaveFocus();
  await expect
    .element(comment)
    .toHaveAccessibleDescription(/^At most 25,000 characters: 1 too many/);
  expect(gengo.calls(SENT)).toEqual([]);
});

test.each([
  [2350, 'Choose what is wrong.', () => reasons],
  [2300, 'Write something first.', () => comment],
  [
    2450,
    'Gengo does not take this choice.',
    () => form.getByRole('radiogroup', { name: 'What next' }),
  ],
] as const)('says code %i at its field', async (code, words, field) => {
  await openForm({ captcha: 'off' }, refusal(code, 'is odd'));
  await fill();
  await submit.click();
  await expect.element(field()).toHaveAccessibleDescription(new RegExp(`^${words}`));
  expect(field().element().contains(document.activeElement)).toBe(true);
  await expect.element(comment).toHaveValue('Half of it is missing.');
});

test('a wrong answer swaps the image, clears and focuses the answer, and keeps the rest', async () => {
  const { gengo } = await openForm();
  await fill();
  const first = address();
  await answer.fill('WRONG');
  await submit.click();
  await expect.element(answer).toHaveAccessibleDescription(/^Not the characters of the last image/);
  await expect.element(answer).toHaveFocus();
  await expect.element(answer).toHaveValue('');
  await expect.element(comment).toHaveValue('Half of it is missing.');
  await expect.element(reason(/^Incomplete/)).toBeChecked();
  expect(address()).not.toBe(first);
  await answer.fill(rightAnswer());
  await submit.click();
  await expect.element(decision.getByText(DONE)).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(2);
});

test('a wrong answer goes even where Gengo shows the same image again', async () => {
  await openForm(
    {},
    http.put('*/v2/translate/job/:id', () =>
      HttpResponse.json({ opstat: 'error', err: { code: 2401, msg: ['wrong', address()] } }),
    ),
  );
  await fill();
  await answer.fill('WRONG');
  await submit.click();
  await expect.element(answer).toHaveValue('');
  await expect.element(answer).toHaveFocus();
});

test('reads the translation again where a wrong answer brought no new image', async () => {
  const { gengo, id } = await openForm({}, refusal(2401, 'invalid captcha challenge'));
  await fill();
  const first = address();
  const reads = gengo.calls(`GET /v2/translate/job/${id}`).length;
  await answer.fill('WRONG');
  await submit.click();
  await expect.poll(address).not.toBe(first);
  await expect.element(answer).toHaveValue('');
  await expect.element(answer).toHaveFocus();
  expect(gengo.calls(`GET /v2/translate/job/${id}`).length).toBeGreaterThan(reads);
});

test('asks for the characters once Gengo does, though the translation named no image', async () => {
  const { id } = await openForm({ captcha: 'off' }, refusal(2400, 'captcha required'));
  await fill();
  await expect.element(answer).not.toBeInTheDocument();
  await submit.click();
  await expect.element(answer).toHaveAccessibleDescription(/^Gengo wants the characters/);
  await expect.element(form.getByText('Gengo gave no image.')).toBeVisible();
  await expect
    .element(form.getByRole('link', { name: new RegExp(id) }))
    .toHaveAttribute('rel', 'noreferrer');
});

test('reading in the background leaves the image; New image brings another', async () => {
  const { gengo, id } = await openForm();
  const first = address();
  await answer.fill('HALF');
  const READ = `GET /v2/translate/job/${id}`;
  const reads = gengo.calls(READ).length;
  vi.setSystemTime(NOW + 60_000);
  dispatchEvent(new Event('visibilitychange'));
  await expect.poll(() => gengo.calls(READ).length).toBeGreaterThan(reads);
  await comment.fill('Re-rendered');
  expect(address()).toBe(first);
  await expect.element(answer).toHaveValue('HALF');
  await newImage.click();
  await expect.poll(address).not.toBe(first);
  await expect.element(answer).toHaveValue('');
  await expect.element(comment).toHaveValue('Re-rendered');
});

test('says when the image cannot be loaded, and when there is no other', async () => {
  let isLost = true;
  const { gengo } = await openForm(
    // Another life of the sandbox has other images: none that the browser has seen before.
    { now: () => NOW + 1 },
    http.get('*/captcha', () => (isLost ? new HttpResponse(null, { status: 404 }) : undefined)),
  );
  await expect.element(form.getByText('The image could not be loaded.')).toBeVisible();
  isLost = false;
  await gengo.faults('2800@GET translate/job');
  await newImage.click();
  await expect
    .element(form.getByText('There is no new image: Gengo is not answering.'))
    .toBeVisible();
  await gengo.faults('');
  await newImage.click();
  await expect.element(image).toBeVisible();
});

test('keeps all that is typed, with its image, through other forms and leaving', async () => {
  const { galley, id } = await openForm();
  await fill('Kept.');
  await answer.fill('KEPT');
  const first = address();
  await decision.getByRole('button', { name: 'Request corrections', exact: true }).click();
  await expect.element(form).not.toBeInTheDocument();
  await toggle.click();
  await expect.element(answer).toHaveValue('KEPT');
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(comment).toHaveValue('Kept.');
  await expect.element(reason(/^Incomplete/)).toBeChecked();
  await expect.element(answer).toHaveValue('KEPT');
  expect(address()).toBe(first);
});

test('tells what happened meanwhile, with what was typed kept', async () => {
  const { gengo, id } = await openForm({ captcha: 'off' });
  await fill();
  await gengo.approveElsewhere(id);
  await submit.click();
  await expect.element(form.getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect.element(comment).toHaveValue('Half of it is missing.');
  await expect
    .element(submit)
    .toHaveAccessibleDescription('Only a translation that is ready for review can be rejected.');
});

test('finds a rejection whose answer was lost', async () => {
  const { gengo } = await openForm({ captcha: 'off' });
  await fill();
  await gengo.faults('drop-after@PUT translate/job*1');
  await submit.click();
  await expect.element(decision.getByText(DONE)).toBeVisible();
  expect(gengo.calls(SENT)).toHaveLength(1);
});
