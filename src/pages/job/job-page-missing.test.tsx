import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { button, CLEAN } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import { AsidePart, DecisionsPart } from './job-parts.tsx';

const translation = page.getByRole('region', { name: /^Translation/ });
const decisions = { part: DecisionsPart, what: 'What can be decided', there: button('Approve') };
const conversation = {
  part: AsidePart,
  what: 'The conversation',
  there: page.getByRole('region', { name: 'Conversation' }),
};

test.each([
  ['/jobs', decisions],
  ['/jobs', conversation],
  ['/review', decisions],
  ['/review', conversation],
])(
  'below %s a part whose code is missing says so in its place, alone, and can be asked for again',
  async (at, { part, what, there }) => {
    const gengo = await withGengo();
    const { job_id: jobId } = await gengo.find(CLEAN);
    part.become(null);
    const load = vi
      .spyOn(part.options, 'load')
      .mockRejectedValue(new TypeError('Failed to fetch dynamically imported module: /part.js'));
    open(`${at}/${jobId}`);
    const problem = page
      .getByRole('alert')
      .filter({ hasText: `This part could not be loaded: ${what}.` });
    await expect.element(problem).toBeVisible();
    await expect.element(translation).toBeVisible();
    expect(await violations()).toEqual([]);
    load.mockRestore();
    await problem.getByRole('button', { name: 'Try again' }).click();
    await expect.element(there).toBeVisible();
    await expect.element(problem).not.toBeInTheDocument();
  },
);
