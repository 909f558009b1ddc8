import { expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Preferences } from '#lib/preferences.ts';
import { button, CLEAN, decision } from '#test/decision-bar.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const SENT = 'PUT /v2/translate/job/';
const corrections = decision.getByRole('textbox', { name: 'What should be corrected' });
const comment = page.getByRole('textbox', { name: 'Your comment' });
const rejection = decision.getByRole('form', { name: 'Reject' });
const help = page.getByRole('dialog', { name: 'Keyboard help' });
const rating = (name: RegExp) => decision.getByRole('radio', { name });
const press = (keys: string) => userEvent.keyboard(keys);

async function openJob(preferences: Partial<Preferences> = {}) {
  const gengo = await withGengo();
  await gengo.prefer({ holdSeconds: 0, ...preferences });
  const { job_id: id } = await gengo.find(CLEAN);
  open(`/jobs/${id}`);
  await expect.element(button('Approve')).toBeVisible();
  // It comes after the first paint: from then on every key is heard.
  await expect.element(page.getByRole('button', { name: 'Keyboard help' })).toBeVisible();
  return { gengo, id, sent: () => gengo.calls(SENT) };
}

test('A approves, once, with the rating that a digit gave', async () => {
  const { gengo, id, sent } = await openJob();
  await press('5');
  await expect.element(rating(/fantastic/)).toBeChecked();
  await press('2');
  await expect.element(rating(/fair/)).toBeChecked();
  await press('aa');
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect((await gengo.feedback(id)).rating).toBe(2);
});

test('a digit pressed again takes the rating back', async () => {
  await openJob();
  await press('3');
  await expect.element(rating(/^3/)).toBeChecked();
  await press('3');
  await expect.element(rating(/^3/)).not.toBeChecked();
});

test('R opens corrections; Ctrl+Enter sends them', async () => {
  const { gengo, id, sent } = await openJob();
  await press('r');
  await expect.element(corrections).toHaveFocus();
  await press('Please{Enter}mend');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(decision.getByText('Sent back: the translator corrects it.')).toBeVisible();
  expect(sent()).toHaveLength(1);
  expect((await gengo.comments(id)).at(-1)?.body).toBe('Please\nmend');
});

test('Esc leaves the form and keeps what is typed; R takes it up again', async () => {
  const { sent } = await openJob();
  await press('r');
  await expect.element(corrections).toHaveFocus();
  await press('Kept{Escape}');
  await expect.element(corrections).not.toBeInTheDocument();
  await expect.element(button('Request corrections')).toHaveFocus();
  await press('r');
  await expect.element(corrections).toHaveValue('Kept');
  expect(sent()).toEqual([]);
});

test('only with Shift X opens the rejection', async () => {
  const { sent } = await openJob();
  await press('x');
  await press('{Shift>}X{/Shift}');
  await expect.element(rejection).toBeVisible();
  await press('{Escape}');
  await expect.element(rejection).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test('C comments; while typing no key does anything else', async () => {
  const { gengo, id, sent } = await openJob();
  await press('c');
  await expect.element(comment).toHaveFocus();
  await press('arX15z?c');
  await expect.element(comment).toHaveValue('arX15z?c');
  await press('{Control>}{Enter}{/Control}');
  await expect.element(comment).toHaveValue('');
  await press('{Escape}');
  await expect.element(comment).not.toHaveFocus();
  expect((await gengo.comments(id)).at(-1)?.body).toBe('arX15z?c');
  expect(sent()).toEqual([]);
});

test('nothing is decided by a key that is held down, composed, or pressed with another', async () => {
  const { sent } = await openJob();
  const fire = (more: KeyboardEventInit) =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'a', code: 'KeyA', bubbles: true, ...more }),
    );
  fire({ repeat: true });
  fire({ isComposing: true });
  fire({ keyCode: 229 });
  fire({ ctrlKey: true });
  fire({ metaKey: true });
  fire({ altKey: true });
  expect(sent()).toEqual([]);
  // By its place on a Russian layout.
  fire({ key: 'ф' });
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
});

test('? tells every key, and none decides while it does', async () => {
  const { sent } = await openJob({ keys: { approve: 'y' } });
  await press('?');
  await expect.element(help).toBeVisible();
  await expect.element(help.getByText('Y', { exact: true })).toBeVisible();
  await expect.element(help.getByText('Shift+X')).toBeVisible();
  await press('ya');
  await press('{Escape}');
  await expect.element(help).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
});

test('own keys are printed on their buttons, and do it', async () => {
  await openJob({ keys: { approve: 'y' } });
  await expect.element(button('Approve')).toHaveAttribute('aria-keyshortcuts', 'Y');
  await press('y');
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
});

test('switched off, no key of one character does anything, nor is it printed', async () => {
  const { sent } = await openJob({ keysOn: false });
  await expect.element(button('Approve')).not.toHaveAttribute('aria-keyshortcuts');
  await press('a5r?');
  await expect.element(help).not.toBeInTheDocument();
  await expect.element(corrections).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
  await button('Request corrections').click();
  await press('{Escape}');
  await expect.element(corrections).not.toBeInTheDocument();
});

test.each([
  [390, 700],
  [1440, 900],
])(
  'the bar is in sight at %i×%i, with a form open too, and covers no more than its part',
  async (width, height) => {
    await page.viewport(width, height);
    const gengo = await withGengo();
    const jobs = await gengo.findAll({ status: 'reviewable' });
    const long = jobs.toSorted((a, b) => b.body_src.length - a.body_src.length)[0];
    open(`/jobs/${long?.job_id}`);
    // Whatever is open in it.
    const approve = decision.getByRole('button', { name: /^Approve/ });
    await expect.element(approve).toBeInViewport({ ratio: 1 });
    await press('r');
    await expect.element(button('Send back')).toBeInViewport({ ratio: 1 });
    await expect.element(corrections).toBeInViewport({ ratio: 1 });
    expect(decision.element().getBoundingClientRect().height).toBeLessThan(height * 0.8);
    scrollTo(0, document.documentElement.scrollHeight);
    await expect.element(button('Send back')).toBeInViewport({ ratio: 1 });
  },
);

/** What an extension leaves in the page. */
function addForeign(role: string, isHidden: boolean) {
  const foreign = document.createElement('div');
  foreign.setAttribute('role', role);
  foreign.hidden = isHidden;
  foreign.textContent = 'Coupons';
  document.body.append(foreign);
  onTestFinished(() => foreign.remove());
}

test.each([
  ['dialog', true],
  ['dialog', false],
  ['alertdialog', false],
  ['menu', true],
])('another’s %s in the page (hidden: %s) takes no key away', async (role, isHidden) => {
  const { sent } = await openJob();
  addForeign(role, isHidden);
  await press('a');
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
  expect(sent()).toHaveLength(1);
});

test('an open menu of ours keeps the keys to itself', async () => {
  const { sent } = await openJob();
  await button('More').click();
  await expect.element(page.getByRole('menu')).toBeVisible();
  await press('ar');
  await press('{Escape}');
  await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
  await expect.element(corrections).not.toBeInTheDocument();
  expect(sent()).toEqual([]);
  await press('a');
  await expect.element(decision.getByText('Approved: the translator is paid.')).toBeVisible();
});

test('a keydown in which nothing was pressed is no key, wherever it is dispatched', async () => {
  const { sent } = await openJob();
  const errors: unknown[] = [];
  const note = (event: ErrorEvent) => void errors.push(event.error);
  addEventListener('error', note);
  onTestFinished(() => removeEventListener('error', note));
  const fire = (target: Element) =>
    target.dispatchEvent(new Event('keydown', { bubbles: true, cancelable: true }));
  fire(document.body);
  await press('r');
  await expect.element(corrections).toHaveFocus();
  fire(corrections.element());
  for (const one of document.querySelectorAll('button, input, textarea, form, ul, table'))
    fire(one);
  expect(errors).toEqual([]);
  await expect.element(corrections).toBeVisible();
  expect(sent()).toEqual([]);
});
