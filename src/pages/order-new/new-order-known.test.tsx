import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import * as z from 'zod/mini';
import { jobListAnswer } from '#api/schema/job-list.ts';
import { type Job, jobsAnswer } from '#api/schema/job.ts';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const text = page.getByRole('textbox', { name: 'Text 1', exact: true });
const POST = 'POST /v2/translate/jobs';

const answer = z.object({ response: z.unknown() });
const ask = async (path: string) =>
  z.parse(answer, await (await fetch(`/v2/translate/${path}`)).json()).response;

/** The newest translation in this status that has a text, as the account has it. */
async function one(status: string): Promise<Job> {
  const list = z.parse(jobListAnswer, await ask(`jobs?status=${status}&timestamp_after=0`));
  const ids = list.slice(0, 20).map(({ job_id }) => job_id);
  const { jobs } = z.parse(jobsAnswer, await ask(`jobs/${ids.join(',')}`));
  const job = jobs.find(({ body_src, lc_src }) => body_src !== '' && lc_src === 'en');
  if (!job) throw new Error(`no text is ${status}`);
  return job;
}

/** A draft with the text of a translation that this browser has read. */
async function draftWith(job: Job, change: (words: string) => string = (words) => words) {
  const read = open(`/jobs/${job.job_id}`);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect.element(page.getByText(/^[1-9]\d* translations? known\. /)).toBeVisible();
  read.close();
  open('/orders/new/d1');
  await text.fill(change(job.body_src));
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
}

const language = (code: string) =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).click();

test('a text that is approved is left out, and said so', async () => {
  await withGengo();
  const job = await one('approved');
  const there = language(job.lc_tgt);
  await draftWith(job);
  await tick(there);
  await expect.element(main.getByText(/^Approved already in .+: left out\.$/)).toBeVisible();
  await expect
    .element(main.getByText(/1 translation is approved already and left out/))
    .toBeVisible();
  await expect
    .element(button(/^Order…/))
    .toHaveAccessibleDescription(/The account has all of it approved already/);
  expect(await violations()).toEqual([]);
});

test('ordered anyway it is in the order, and paid', async () => {
  const gengo = await withGengo({ repeatGuard: false });
  const job = await one('approved');
  const other = job.lc_tgt === 'es' ? 'French' : 'Spanish';
  await draftWith(job);
  await tick(language(job.lc_tgt));
  await tick(other);
  await expect.element(main.getByText('These are Gengo’s own figures.')).toBeVisible();
  await button(/^Order…/).click();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName(/^Order 1 translation for/);
  await button('Not yet').click();

  await button('Order text 1 anyway').click();
  await expect.element(main.getByText(/ordered anew, and paid again/)).toBeVisible();
  await expect.element(main.getByText('These are Gengo’s own figures.')).toBeVisible();
  await button(/^Order…/).click();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName(/^Order 2 translations for/);
  await button(/^Order for/).click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Order \d+$/);
  expect(gengo.calls(POST)).toHaveLength(1);
});

test('but for spaces and case it is left out too, and that is said', async () => {
  await withGengo();
  const job = await one('approved');
  await draftWith(job, (words) => `  ${words.toUpperCase()}`);
  await tick(language(job.lc_tgt));
  await expect.element(main.getByText(/\(but for spaces and case\): left out\.$/)).toBeVisible();
});

test('what waits for review is said as such, and stays in the order', async () => {
  await withGengo();
  const job = await one('reviewable');
  await draftWith(job);
  await tick(language(job.lc_tgt));
  await expect.element(main.getByText(/^Ready for review in .+, not approved yet/)).toBeVisible();
  await expect.element(main.getByText('1 text × 1 language = 1 translation')).toBeVisible();
  await expect.element(button(/^Order…/)).not.toHaveAccessibleDescription(/approved already/);
});
