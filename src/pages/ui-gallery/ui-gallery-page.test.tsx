/// <reference types="@vitest/browser-playwright" />
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import { violations } from '#test/axe.ts';

const VIEWS = ['controls', 'forms', 'review', 'list', 'order'];

const button = (name: string) => page.getByRole('button', { name, exact: true });
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
const dialog = page.getByRole('dialog');

/** Pretends other settings of the person's system, for this test. */
async function prefer(name: string, value: string) {
  const emulate = (features: { name: string; value: string }[]) =>
    cdp().send('Emulation.setEmulatedMedia', { features });
  await emulate([{ name, value }]);
  onTestFinished(async () => {
    await emulate([]);
  });
}

async function openView(view: string) {
  open(`/_ui/${view}`);
  await expect.element(page.getByRole('tabpanel').first()).toBeVisible();
}

beforeEach(async () => {
  await withGengo();
  await prefer('prefers-reduced-motion', 'reduce');
});

test.each(VIEWS)('%s: nothing that axe can tell is wrong, in light and dark', async (view) => {
  await openView(view);
  expect(await violations()).toEqual([]);
});

test.each(VIEWS)('%s: nothing is wider than 320 px', async (view) => {
  await page.viewport(320, 800);
  await openView(view);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
});

test('a dialog takes the focus, keeps it, and gives it back', async () => {
  await openView('forms');
  const opener = button('Confirm');
  opener.element().focus();
  await userEvent.keyboard('{Enter}');
  // Not a button: the same key, held down, would press it.
  await expect.element(dialog).toHaveFocus();
  await expect.element(dialog).toHaveAccessibleName('Archive this translation?');
  await expect.element(dialog).toHaveAccessibleDescription(/^It is folded away here\./);
  expect(await violations()).toEqual([]);
  for (const name of ['Close', 'Archive', 'Keep it', 'Close']) {
    await userEvent.tab();
    await expect.element(dialog.getByRole('button', { name, exact: true })).toHaveFocus();
  }
  await userEvent.keyboard('{Escape}');
  await expect.element(dialog).not.toBeInTheDocument();
  await expect.element(opener).toHaveFocus();
});

test('a form in a dialog that is refused says so there, and the dialog stays', async () => {
  await openView('forms');
  await button('Confirm with a form').click();
  const why = dialog.getByRole('textbox', { name: 'Why (optional)' });
  await expect.element(why).toHaveFocus();
  await why.fill('Ordered twice');
  await dialog.getByRole('button', { name: 'Cancel the translation' }).click();
  await expect.element(dialog.getByRole('alert')).toHaveTextContent('has already started');
  await expect.element(why).toHaveFocus();
  await expect.element(why).toHaveValue('Ordered twice');
  expect(await violations()).toEqual([]);
});

test('focus goes to the group of radios that says an error', async () => {
  await openView('forms');
  await page.getByRole('form', { name: 'Order' }).getByRole('button').click();
  const group = page.getByRole('radiogroup', { name: 'Why' });
  await expect.element(group).toHaveAccessibleDescription('Choose a reason.');
  await expect.element(group.getByRole('radio', { name: 'Quality' })).toHaveFocus();
});

test('arrow keys choose among radios; a rating can be taken back, and nothing moves', async () => {
  await openView('forms');
  const rating = page.getByRole('radiogroup', { name: 'Rating (optional)' });
  rating.getByRole('radio', { name: '4 very good' }).element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(rating.getByRole('radio', { name: '5 fantastic' })).toBeChecked();
  const height = rating.element().getBoundingClientRect().height;
  await rating.getByRole('button', { name: 'Clear rating' }).click();
  expect(rating.element().querySelector(':checked')).toBeNull();
  expect(rating.element().getBoundingClientRect().height).toBe(height);
});

test('tabs: arrow keys move, Enter opens', async () => {
  await openView('controls');
  tab('Texts').element().focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(tab('Changes')).toHaveFocus();
  await expect.element(tab('Changes')).toHaveAttribute('aria-selected', 'false');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('tabpanel', { name: 'Changes' })).toBeVisible();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(tab('Texts')).toHaveFocus();
});

test('a menu: opened, walked, refused with its reason, left and chosen from by keys', async () => {
  await openView('controls');
  const more = button('More');
  const item = (name: string) => page.getByRole('menuitem', { name, exact: true });
  more.element().focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(item('Copy link')).toHaveFocus();
  expect(await violations()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(item('Archive')).toHaveFocus();
  await expect.element(item('Archive')).toHaveAccessibleDescription(/^Only an approved/);
  await userEvent.keyboard('{Enter}');
  await expect.element(item('Archive')).toHaveFocus();
  await userEvent.keyboard('{End}{ArrowDown}d');
  await expect.element(item('Download')).toHaveFocus();
  await userEvent.keyboard('{Escape}');
  await expect.element(item('Download')).not.toBeInTheDocument();
  await expect.element(more).toHaveFocus();
  await userEvent.keyboard('{Enter}{Enter}');
  await expect.element(page.getByText('Copy link: done.')).toBeVisible();
  await expect.element(more).toHaveFocus();
});

test('a menu opens inside the window', async () => {
  await page.viewport(320, 700);
  await openView('controls');
  await button('More').click();
  const { left, right } = page.getByRole('menu').element().getBoundingClientRect();
  expect(left).toBeGreaterThanOrEqual(0);
  expect(right).toBeLessThanOrEqual(320);
});

test('forced colours: what is chosen and where one is still show by a line', async () => {
  await prefer('forced-colors', 'active');
  await openView('forms');
  const chosen = page.getByRole('radio', { name: '4 very good' }).element().closest('label');
  expect(chosen && getComputedStyle(chosen).outlineStyle).toBe('solid');
  expect(getComputedStyle(tab('Forms').element(), '::after').borderBlockEndWidth).toBe('2px');
});

test('reduced motion: nothing moves by itself', async () => {
  await openView('controls');
  expect(document.getAnimations()).toEqual([]);
});

test('on paper: no header and nothing that can be pressed', async () => {
  await openView('forms');
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await expect.element(page.getByRole('heading', { name: 'Gallery' })).toBeVisible();
  await expect.element(page.getByRole('banner')).not.toBeInTheDocument();
  await expect.element(button('Confirm')).not.toBeInTheDocument();
});
