import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Job } from '#api/schema/job.ts';
import { jobTitle } from '#lib/job-title.ts';
import { CLEAN } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { plainWords, speakPseudo } from '#test/pseudo.ts';
import { open } from '#test/render.tsx';

/* What decides, in a language that is none: the forms, many at once, and what is held. */

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Titles, and what the keys are called. */
const dataOf = (jobs: readonly Job[]) =>
  new RegExp([...jobs.map((job) => escaped(jobTitle(job).text)), 'USD'].join('|'), 'gi');

const find = (selector: string) => document.querySelector<HTMLElement>(selector);

/** Of a part of the page, once it is there. */
async function expectWords(selector: string, jobs: readonly Job[]) {
  await expect.poll(() => find(selector)).not.toBeNull();
  expect(plainWords(dataOf(jobs), find(selector) ?? undefined)).toEqual([]);
}

test.each([1440, 320])(
  'on a screen of %i each form of a decision is all messages',
  async (width) => {
    speakPseudo();
    await page.viewport(width, 900);
    const gengo = await withGengo();
    const job = await gengo.find({ status: 'reviewable' });
    open(`/jobs/${job.job_id}`);
    await expect.poll(() => find('.decision-bar')).not.toBeNull();
    await userEvent.keyboard('4');
    await expectWords('.decision-bar .form textarea', [job]);
    await expectWords('.decision-bar', [job]);
    for (const [key, fields] of [
      ['r', 'textarea'],
      ['{Shift>}X{/Shift}', 'img'],
    ] as const) {
      await userEvent.keyboard('{Escape}');
      await userEvent.keyboard(key);
      await expectWords(`.decision-form ${fields}`, [job]);
      // What is wrong with it is said by messages too.
      find('.decision-form [type=submit]')?.click();
      await expectWords('.decision-form [aria-invalid=true]', [job]);
      await expectWords('.decision-bar', [job]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('so is a decision for many', async () => {
  speakPseudo();
  await page.viewport(1440, 900);
  const gengo = await withGengo();
  const jobs = (await gengo.findAll({})).slice(0, 10);
  open('/jobs?count=10');
  await expect.poll(() => document.querySelectorAll('tbody [type=checkbox]').length).toBe(10);
  for (const box of document.querySelectorAll<HTMLElement>('tbody [type=checkbox]')) box.click();
  const acts = () => document.querySelectorAll<HTMLElement>('.decision-bar [aria-haspopup=dialog]');
  await expect.poll(() => acts().length).toBeGreaterThan(1);
  // Read by now: before, nothing can be pressed.
  await expect
    .poll(() => find('.decision-bar [aria-haspopup=dialog] .tabular-nums'))
    .not.toBeNull();
  await expectWords('.decision-bar', jobs);
  for (let at = 0; at < acts().length; at += 1) {
    acts()[at]?.click();
    await expectWords('[role=dialog] form', jobs);
    await expectWords('[role=dialog]', jobs);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => find('[role=dialog]')).toBeNull();
  }
});

test('so is what is held', async () => {
  speakPseudo();
  await page.viewport(1440, 900);
  const gengo = await withGengo({ captcha: 'off' });
  const jobs = await gengo.findAll({});
  const { job_id: id } = await gengo.find(CLEAN);
  open(`/review/${id}`);
  await expect.poll(() => find('.decision-bar')).not.toBeNull();
  await userEvent.keyboard('r');
  await expect.poll(() => find('.decision-form textarea')).not.toBeNull();
  await userEvent.fill(page.elementLocator(find('.decision-form textarea') ?? document.body), '1');
  find('.decision-form [type=submit]')?.click();
  // At the desk the next one opens: what is held lies over it.
  await expectWords('.held li', jobs);
  await expectWords('.held', jobs);
});
