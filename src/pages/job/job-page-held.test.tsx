import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Preferences } from '#lib/preferences.ts';
import { CLEAN } from '#test/decision-bar.ts';
import { passTime, stopTime, withGengo } from '#test/gengo.ts';
import { keysKept, noted } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const decision = page.getByRole('region', { name: 'Decision' });
const button = (name: string | RegExp) => decision.getByRole('button', { name });
const comment = decision.getByRole('textbox', { name: 'What should be corrected' });
const undo = decision.getByRole('button', { name: /^Undo: / });
const notices = page.getByRole('region', { name: 'On the way to Gengo' });
const tray = notices.getByRole('button', { name: /^Needs attention/ });
const asking = notices.getByRole('list', { name: 'Needs attention' });

const SENT = 'PUT /v2/translate/job/';
const SENT_BACK = 'Sent back: the translator corrects it.';

async function openJob(preferences: Partial<Preferences> = {}) {
  const gengo = await withGengo({ captcha: 'off' });
  await gengo.prefer(preferences);
  const job = await gengo.find(CLEAN);
  const galley = open(`/jobs/${job.job_id}`);
  // Checked by now: one press approves.
  await expect
    .element(decision.getByRole('button', { name: 'Approve', exact: true }))
    .toBeVisible();
  return { gengo, galley, id: job.job_id, sent: () => gengo.calls(SENT) };
}

async function sendBack(text: string) {
  await button('Request corrections').click();
  await comment.fill(text);
  await button('Send back').click();
}

/** Time passes with nothing to be waited for: what would be sent has had its chance. */
async function passTimeTo(ms: number) {
  passTime(ms);
  await new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });
}

test('a decision is held, cannot be taken twice, and is sent when its time is over', async () => {
  const { id, gengo, sent } = await openJob();
  stopTime();
  await button('Approve').dblClick();
  await expect.element(decision.getByText('Approving in 8 s', { exact: true })).toBeVisible();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  await expect.element(button('Approve')).toHaveAccessibleDescription(/Held: undo it first/);
  await expect.element(button('Reject')).toHaveAttribute('aria-disabled', 'true');
  await passTimeTo(7_999);
  expect(sent()).toEqual([]);
  passTime(8_000);
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(sent()).toHaveLength(1);
  await expect.poll(() => keysKept(id)).toEqual([]);
  expect((await gengo.job(id)).status).toBe('approved');
});

test('undone it is never sent, and everything typed is there again', async () => {
  const { sent } = await openJob();
  await sendBack('Shorter, please.');
  await expect
    .element(button('Request corrections'))
    .toHaveAccessibleDescription(/Held: undo it first/);
  await undo.click();
  await expect.element(comment).toHaveValue('Shorter, please.');
  await expect.element(comment).toHaveFocus();
  await expect.element(undo).not.toBeInTheDocument();
  await passTimeTo(60_000);
  expect(sent()).toEqual([]);
  await expect.element(button('Send back')).not.toHaveAttribute('aria-disabled');
});

test('the key undoes the last one', async () => {
  const { sent } = await openJob();
  await button('Approve').click();
  await expect.element(undo).toBeVisible();
  // From the button itself: the focus does not go with it.
  undo.element().focus();
  await userEvent.keyboard('z');
  await expect.element(undo).not.toBeInTheDocument();
  await expect.element(decision.getByRole('heading', { name: 'Decision' })).toHaveFocus();
  await passTimeTo(60_000);
  expect(sent()).toEqual([]);
});

test('its clock stands still while Undo has the focus', async () => {
  const { sent } = await openJob();
  await button('Approve').click();
  await expect.element(undo).toBeVisible();
  undo.element().focus();
  await expect.element(decision.getByText(/waiting for you/)).toBeVisible();
  await passTimeTo(60_000);
  expect(sent()).toEqual([]);
  decision.getByRole('heading', { name: 'Decision' }).element().focus();
  await expect.element(decision.getByText('Approving in 8 s', { exact: true })).toBeVisible();
  passTime(68_000);
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
});

test('elsewhere in Galley it is told and can be undone; hiding the page sends nothing', async () => {
  // Its clock is a real one: a busy machine needs more than 8 s to get to the list and to Undo.
  const { galley, sent } = await openJob({ holdSeconds: 60 });
  await button('Approve').click();
  await galley.router.navigate('/jobs');
  await expect.element(notices.getByText(/^Approving ‘.*’ \(.+\)$/)).toBeVisible();
  await passTimeTo(1_000);
  expect(sent()).toEqual([]);
  await notices.getByRole('button', { name: /^Undo: Approving/ }).click();
  await expect.element(notices).not.toBeInTheDocument();
  await passTimeTo(120_000);
  expect(sent()).toEqual([]);
});

test('several are counted, the last one is shown', async () => {
  const { gengo, galley, sent } = await openJob({ holdSeconds: 60 });
  await button('Approve').click();
  await expect.element(undo).toBeVisible();
  const other = await gengo.find({ status: 'reviewable', slug: 'Hut fees: notice' });
  await galley.router.navigate(`/jobs/${other.job_id}`);
  await expect.element(notices.getByText(/^Approving/)).toBeVisible();
  await sendBack('Shorter.');
  await galley.router.navigate('/jobs');
  await expect.element(notices.getByText('Sending back ‘Hut fees: notice’ (German)')).toBeVisible();
  await notices.getByRole('button', { name: '1 more held' }).click();
  await expect.element(notices.getByRole('listitem')).toHaveLength(2);
  expect(sent()).toEqual([]);
});

test('on the way out it is sent once, and the next page finds it done', async () => {
  const { galley, id, gengo, sent } = await openJob();
  await button('Approve').click();
  await expect.element(undo).toBeVisible();
  dispatchEvent(new PageTransitionEvent('pagehide'));
  expect(noted()).toContain('"sending"');
  galley.close();
  await expect.poll(async () => (await gengo.job(id)).status).toBe('approved');
  open(`/jobs/${id}`);
  // It reads the translation first, which a busy machine does later.
  await expect.poll(() => keysKept(`outbox:${id}`), { timeout: 10_000 }).toEqual([]);
  expect(sent()).toHaveLength(1);
});

test('the tab was killed: the next page holds on, and reads again before it sends', async () => {
  const { galley, id, gengo, sent } = await openJob();
  await sendBack('Shorter, please.');
  await expect.element(undo).toBeVisible();
  galley.close();
  open(`/jobs/${id}`);
  await expect.element(undo).toBeVisible();
  const reads = gengo.calls(`GET /v2/translate/job/${id}`).length;
  // Taken over it is held anew.
  let passed = 0;
  await expect
    .poll(() => {
      passTime((passed += 8_000));
      return sent().length;
    })
    .toBe(1);
  await expect.element(decision.getByText(SENT_BACK)).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect(gengo.calls(`GET /v2/translate/job/${id}`).length).toBeGreaterThan(reads);
});

test('back after more than ten minutes its person is asked; the form is filled again', async () => {
  const { galley, id, sent } = await openJob();
  await sendBack('Shorter, please.');
  await expect.element(undo).toBeVisible();
  galley.close();
  vi.setSystemTime(Date.now() + 11 * 60_000);
  open(`/jobs/${id}`);
  await expect.element(decision.getByText(/held for over 10 minutes/)).toBeVisible();
  await expect.element(comment).toHaveValue('Shorter, please.');
  expect(sent()).toEqual([]);
  await tray.click();
  await asking.getByRole('button', { name: 'Send it after all' }).click();
  await expect.element(decision.getByText(SENT_BACK)).toBeVisible();
  await expect.element(tray).not.toBeInTheDocument();
  expect(sent()).toHaveLength(1);
});

test('what Gengo refuses later is in the tray, and at its field when it is opened; focus is not taken', async () => {
  const { galley, gengo, id, sent } = await openJob();
  await gengo.faults('2800@PUT translate/job*1');
  await sendBack('Shorter, please.');
  await galley.router.navigate('/jobs');
  const heading = page.getByRole('heading', { level: 1 });
  await expect.element(notices.getByText(/^Sending back/)).toBeVisible();
  passTime(8_000);
  await expect.element(tray).toBeVisible();
  await expect.element(heading).toHaveFocus();
  await tray.click();
  await expect.element(asking.getByText(/^To be sent back\. Gengo is not answering/)).toBeVisible();
  await asking.getByRole('link').click();
  await expect.element(comment).toHaveValue('Shorter, please.');
  await expect.element(decision.getByRole('alert')).toHaveTextContent('Gengo is not answering');
  expect(galley.address()).toContain(id);
  await button('Send back').click();
  passTime(16_000);
  await expect.element(decision.getByText(SENT_BACK)).toBeVisible();
  await expect.element(tray).not.toBeInTheDocument();
  expect(sent()).toHaveLength(2);
});

test('decided elsewhere meanwhile: told, with nothing lost; discarded it is gone', async () => {
  const { gengo, id } = await openJob();
  await sendBack('Shorter, please.');
  await expect.element(undo).toBeVisible();
  await gengo.approveElsewhere(id);
  passTime(8_000);
  await expect.element(decision.getByText('Decided elsewhere meanwhile.')).toBeVisible();
  await expect.element(comment).toHaveValue('Shorter, please.');
  await tray.click();
  await expect.element(asking.getByText(/it is now “Approved”/)).toBeVisible();
  await asking.getByRole('button', { name: 'Discard' }).click();
  await expect.element(tray).not.toBeInTheDocument();
});

test.each([
  ['without a secure context', undefined],
  ['where what tabs share is blocked', null],
])('%s nothing is held: it is said, confirmed and sent at once', async (_, locks) => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(locks as never);
  if (locks === null)
    vi.spyOn(globalThis, 'BroadcastChannel').mockImplementation(function forbidden() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    });
  const { sent } = await openJob();
  await expect.element(decision.getByText('Nothing can be undone here.')).toBeVisible();
  await button('Approve').click();
  const dialog = page.getByRole('dialog', { name: 'Approve?' });
  await dialog.getByRole('button', { name: 'Not yet' }).click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
  await button('Approve').click();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(sent()).toHaveLength(1);
});

test('forgetting everything on this device forgets what is held', async () => {
  const { galley, sent } = await openJob();
  await button('Approve').click();
  await expect.element(undo).toBeVisible();
  await galley.router.navigate('/account');
  await page.getByRole('button', { name: 'Forget everything on this device' }).click();
  await page.getByRole('button', { name: 'Forget everything', exact: true }).click();
  await expect.element(notices).not.toBeInTheDocument();
  await passTimeTo(60_000);
  expect(sent()).toEqual([]);
});
