import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { notNow } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const main = page.getByRole('main');
const source = page.getByRole('region', { name: /^Source/ });
const translation = page.getByRole('region', { name: /^Translation/ });

test('opens from the list, with focus on its name and each text in its own language', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'reviewable', lc_tgt: 'ar' });
  const { router } = open('/jobs');
  await expect.element(heading('Translations')).toBeVisible();
  await router.navigate(`/jobs/${job.job_id}`);
  await expect.element(heading(job.slug)).toHaveFocus();
  expect(document.title).toBe(`${job.slug} · Galley`);
  await expect.element(main.getByText('Ready for review')).toBeVisible();
  await expect.element(main.getByText(job.order_id ?? '', { exact: true }).first()).toBeVisible();

  const text = () => translation.element().querySelector('[lang]');
  expect(text()?.getAttribute('lang')).toBe('ar');
  expect(text()?.getAttribute('dir')).toBe('rtl');
  expect(text()?.textContent.replaceAll('\n', '')).toBe(job.body_tgt?.replaceAll('\n', ''));
  expect(source.element().querySelector('[lang]')?.getAttribute('dir')).toBe('ltr');
});

test('keeps its shape while it loads', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/job/7', () => delay('infinite')),
    noComments,
  );
  open('/jobs/7');
  await expect.element(heading('Translation 7')).toBeVisible();
  await expect.poll(() => main.element().querySelector('[aria-busy=true]')).not.toBeNull();
});

test.each([
  ['available', 'No translator has started yet.'],
  ['pending', 'A translator is at work.'],
  ['hold', 'Gengo has put it on hold.'],
  ['duplicate', 'There is no translation yet.'],
])('says why there is no text while it is %s', async (status, words) => {
  await withGengo({}, oddJob({ status }), noComments);
  open('/jobs/7');
  await expect.element(translation.or(main).getByText(words).first()).toBeVisible();
  await expect
    .element(await notNow('Approve'))
    .toHaveAccessibleDescription('Only a translation that is ready for review can be approved.');
});

test('labels machine text', async () => {
  await withGengo({}, oddJob({ body_tgt: 'スープ', mt: 1 }), noComments);
  open('/jobs/7');
  await expect.element(translation.getByText('machine draft')).toBeVisible();
});

test.each([
  ['/jobs/999999999', 'Not found'],
  ['/jobs/latest', 'Page not found'],
])('says that %s is not there', async (address, title) => {
  await withGengo();
  open(address);
  await expect.element(heading(title)).toBeVisible();
  await expect.element(page.getByRole('navigation')).toBeVisible();
});

test.each([
  ['2800@GET translate/job', 'Gengo is not answering'],
  ['wrong-types@GET translate/job', 'The answer cannot be read'],
])('tells of %s and goes on with Try again', async (faults, title) => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'reviewable' });
  await gengo.faults(faults);
  open(`/jobs/${job.job_id}`);
  await expect.element(heading(title)).toBeVisible();
  await gengo.faults('');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(heading(job.slug)).toBeVisible();
});

test('tells when the proxy itself cannot be reached', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/job/7', () => HttpResponse.error()),
    noComments,
  );
  open('/jobs/7');
  await expect.element(heading('Galley’s server cannot be reached')).toBeVisible();
});

test('offline it waits, and goes on by itself when the network is back', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'reviewable' });
  const { router } = open('/jobs');
  await expect.element(heading('Translations')).toBeVisible();
  dispatchEvent(new Event('offline'));
  await router.navigate(`/jobs/${job.job_id}`);
  await expect.element(page.getByText('You are offline.')).toBeVisible();
  dispatchEvent(new Event('online'));
  await expect.element(heading(job.slug)).toBeVisible();
});

test('a conversation that cannot be read fails alone', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'reviewable', lc_tgt: 'de' });
  await gengo.faults('2800@GET translate/job/:id/comments');
  open(`/jobs/${job.job_id}`);
  const conversation = page.getByRole('region', { name: 'Conversation' });
  await expect.element(conversation.getByText('could not be read')).toBeVisible();
  await expect.element(heading(job.slug)).toBeVisible();
  await gengo.faults('');
  await conversation.getByRole('button', { name: 'Try again' }).click();
  await expect.element(conversation.getByRole('list')).toBeVisible();
});
