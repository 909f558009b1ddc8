import { http, type RequestHandler } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { button, decision } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { onDisk } from '#test/kept.ts';
import { gengoSays, noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

/* What is open when somebody approves: the button names it and takes a second, deliberate press. */

const approve = decision.getByRole('button', { name: /^(Approve|Press again)/ });
const held = decision.getByText(/^Approving/);
const CLEAN = { body_src: 'Pay 32 euros.', body_tgt: 'Payez 32 euros.', lc_tgt: 'fr' };
const WRONG = { ...CLEAN, body_tgt: 'Payez 23 euros.' };
const revisions = gengoSays('job/7/revisions', { revisions: [{ rev_id: 10, ctime: 10 }] });

const soon = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function openOdd(job: object, ...odd: RequestHandler[]) {
  const gengo = await withGengo({}, oddJob({ ...job }), revisions, ...odd);
  await gengo.prefer({ holdSeconds: 60 });
  open('/jobs/7');
  await expect.element(approve).toBeVisible();
  return gengo;
}

test('clean: one press; a note does not count', async () => {
  await openOdd(CLEAN, noComments);
  await expect.element(button('Approve')).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(held).toBeVisible();
});

test('an error: named, and a second press once its new words were seen; kept with the decision', async () => {
  await openOdd(WRONG, noComments);
  await expect.element(button('Approve despite 1 error')).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(button('Press again: 1 error')).toBeVisible();
  // At once, and by a key that is held down: nothing.
  await userEvent.keyboard('a');
  await userEvent.keyboard('{a>9/}');
  expect(held.query()).toBeNull();
  await soon(650);
  await userEvent.keyboard('a');
  await expect.element(held).toBeVisible();
  const kept = async () => JSON.stringify([...(await onDisk())]);
  await expect.poll(kept).toContain('"open":[{"is":"error","count":1}]');
});

test('the button takes the second press too, and another question begins anew', async () => {
  await openOdd(
    WRONG,
    gengoSays('job/7/comments', { thread: [{ author: 'translator', body: 'Which?', ctime: 15 }] }),
  );
  await button('Approve despite 2 open').click();
  await expect.element(decision.getByText(/^1 error and an unanswered question\./)).toBeVisible();
  await page.getByRole('button', { name: 'Show findings' }).click();
  await page.getByRole('button', { name: /^Dismiss: / }).click();
  await soon(650);
  await button('Approve despite an unanswered question').click();
  expect(held.query()).toBeNull();
  await soon(650);
  await button('Press again: an unanswered question').click();
  await expect.element(held).toBeVisible();
});

test('not read yet: so it says, until it is known to be clean', async () => {
  const { promise: read, resolve: release } = Promise.withResolvers<void>();
  const late = http.get('*/v2/translate/job/7/comments', async () => {
    await read;
  });
  await openOdd(CLEAN, late, noComments);
  await button('Approve, not yet checked').click();
  await expect.element(button('Press again: not yet checked')).toBeVisible();
  release();
  await button('Approve').click();
  await expect.element(held).toBeVisible();
});

test('a file that was never opened', async () => {
  await openOdd(
    { body_src: '', file_url_tgt: 'https://gengo.com/a', file_download_ready: true },
    noComments,
  );
  await expect.element(button('Approve despite an unopened file')).toBeVisible();
  const link = page.getByRole('link', { name: /^Download the translated file/ });
  await expect.element(link).toBeVisible();
  link.element().addEventListener('click', (event) => event.preventDefault());
  await link.click();
  await button('Approve').click();
  await expect.element(held).toBeVisible();
});
