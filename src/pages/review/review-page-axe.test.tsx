import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { CLEAN, decision } from '#test/decision-bar.ts';
import { listing } from '#test/desk.ts';
import { passTime, withGengo } from '#test/gengo.ts';
import { gengoSays, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

/* What axe can tell is wrong, in light and dark, with all that may stand on the desk. */

const button = (name: string | RegExp) => page.getByRole('button', { name });
const approve = decision.getByRole('button', { name: /^Approve/ });

/** Translation 7 on the desk: with findings, and a version before this one. */
async function openFaulty() {
  const body_tgt = 'Bonjour, payez  23 euros.\n\nÀ demain.';
  await withGengo(
    {},
    oddJob({ body_src: 'Hello {name}, pay 32 euros.\n\nTomorrow.', body_tgt, lc_tgt: 'fr' }),
    gengoSays('job/7/comments', {
      thread: [{ author: 'customer', body: 'Less, please.', ctime: 15 }],
    }),
    gengoSays('job/7/revisions', { revisions: [10, 20].map((id) => ({ rev_id: id, ctime: id })) }),
    gengoSays('job/7/revision/10', { revision: { body_tgt: 'Bonjour, payez 32 €.', ctime: 10 } }),
  );
  open('/review/7');
  await expect.element(approve).toBeVisible();
}

test('findings, and the place of one of them', async () => {
  await openFaulty();
  await button('Show findings').click();
  await button(/^Error Another number/).click();
  await expect.element(page.getByRole('mark').first()).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('changes, inline and side by side', async () => {
  await openFaulty();
  const changes = page.getByRole('region', { name: /^Changes from version 1/ });
  const toggle = button('Changes');
  await expect.element(toggle).toBeVisible();
  // What came back corrected may be open on them already.
  if (toggle.element().getAttribute('aria-pressed') !== 'true') await toggle.click();
  await button('Next change').click();
  await expect.element(changes).toBeVisible();
  expect(await violations()).toEqual([]);
  await button('Side by side').click();
  await expect.element(changes).not.toBeInTheDocument();
  expect(await violations()).toEqual([]);
});

test('held decisions and what needs attention, one above the other', async () => {
  const { list, handler } = listing();
  const gengo = await withGengo({ captcha: 'off' }, handler);
  // Nothing is open in either.
  list.jobs = await Promise.all([CLEAN, { ...CLEAN, lc_tgt: 'fr' }].map(gengo.find));
  await gengo.prefer({ holdSeconds: 8 });
  await gengo.faults('2800@PUT translate/job*1');
  open('/review');
  const notices = page.getByRole('region', { name: 'On the way to Gengo' });
  const plain = decision.getByRole('button', { name: 'Approve', exact: true });
  await expect.element(plain).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(notices.getByText(/^Approving/)).toBeVisible();
  passTime(8_000);
  await notices.getByRole('button', { name: /^Needs attention/ }).click();
  await expect.element(notices.getByRole('button', { name: 'Discard' })).toBeVisible();
  await expect.element(plain).toBeVisible();
  await userEvent.keyboard('a');
  await expect.element(notices.getByText(/^Approving/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('the help with the keys, and the preferences while a key is chosen', async () => {
  await withGengo();
  open('/account');
  await expect.element(page.getByRole('textbox', { name: 'Seconds in which' })).toBeVisible();
  // It comes after the first paint.
  await expect.element(button('Keyboard help')).toBeVisible();
  await userEvent.keyboard('?');
  const help = page.getByRole('dialog', { name: 'Keyboard help' });
  await expect.element(help).toBeVisible();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.element(help).not.toBeInTheDocument();
  await button('Add a reply').click();
  await button('Change the key: Approve').click();
  await userEvent.keyboard('j');
  const keys = page.getByRole('region', { name: 'Keys' });
  await expect.element(keys.getByRole('alert')).toBeVisible();
  expect(await violations()).toEqual([]);
});
