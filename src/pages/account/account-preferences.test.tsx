import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Preferences } from '#lib/preferences.ts';
import { withGengo } from '#test/gengo.ts';
import { blockStorage } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const hours = page.getByRole('textbox', { name: 'Hours until Gengo approves' });
const seconds = page.getByRole('textbox', { name: 'Seconds in which' });
const part = (name: string) => page.getByRole('region', { name });
const press = (name: string) => page.getByRole('button', { name });

async function openAccount(preferences: Partial<Preferences> = {}) {
  const gengo = await withGengo();
  await gengo.prefer(preferences);
  const galley = open('/account');
  await expect.element(seconds).toBeVisible();
  return {
    again: async () => {
      galley.close();
      open('/account');
      await expect.element(seconds).toBeVisible();
    },
  };
}

test('where nothing can be kept, no choice and no reply is called saved', async () => {
  blockStorage();
  await openAccount();
  await hours.fill('72');
  const none = /^Not kept: this browser keeps nothing for Galley/;
  await expect.element(part('Preferences').getByText(none)).toBeVisible();
  await press('Add a reply').click();
  await page.getByRole('textbox', { name: 'Reply 1' }).fill('Shorter, please.');
  await expect.element(part('Saved replies').getByText(none)).toBeVisible();
  await expect.element(page.getByText('Saved.')).not.toBeInTheDocument();
});

test('each choice is saved at once, said, and there again', async () => {
  const { again } = await openAccount();
  await expect.element(hours).toHaveValue('120');
  await hours.fill('72');
  await expect.element(part('Preferences').getByText('Saved.')).toBeVisible();
  await seconds.fill('0');
  await expect.element(seconds).toHaveAccessibleDescription(/^0: decisions go to Gengo at once/);
  await page.getByRole('radio', { name: 'Stay where I am' }).click();
  await page.getByRole('checkbox', { name: /^Hide what is decided/ }).click();
  await again();
  await expect.element(hours).toHaveValue('72');
  await expect.element(seconds).toHaveValue('0');
  await expect.element(page.getByRole('radio', { name: 'Stay where I am' })).toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: /^Hide what is decided/ })).toBeChecked();
});

test.each(['61', '-1', '8.5', 'x', ''])(
  '%j seconds are refused at the field, and not saved',
  async (text) => {
    const { again } = await openAccount({ holdSeconds: 20 });
    await seconds.fill(text);
    await expect
      .element(seconds)
      .toHaveAccessibleDescription(/^Not saved: a whole number from 0 to 60/);
    await expect.element(seconds).toHaveAttribute('aria-invalid', 'true');
    await again();
    await expect.element(seconds).toHaveValue('20');
  },
);

test('a key is changed by pressing it; one that is taken is refused', async () => {
  const { again } = await openAccount();
  await press('Change the key: Approve').click();
  await userEvent.keyboard('j');
  await expect
    .element(part('Keys').getByRole('alert'))
    .toHaveTextContent('This key cannot be used: J. Already used: Next translation.');
  await userEvent.keyboard('y');
  await expect.element(part('Keys').getByText('Approve: Y.')).toBeVisible();
  await expect.element(part('Keys').getByRole('alert')).not.toBeInTheDocument();
  await again();
  await press('Reset to A: Approve').click();
  await expect.element(part('Keys').getByText('Approve: A.')).toBeVisible();
  await expect.element(press('Reset all keys')).toHaveAttribute('aria-disabled', 'true');
});

test('Esc keeps the key as it is; what takes away needs Shift', async () => {
  await openAccount();
  await press('Change the key: Reject').click();
  await userEvent.keyboard('q');
  await expect.element(part('Keys').getByRole('alert')).toHaveTextContent(/with Shift/);
  await userEvent.keyboard('{Escape}');
  await expect.element(part('Keys').getByRole('alert')).not.toBeInTheDocument();
  await expect.element(press('Change the key: Reject')).toHaveFocus();
});

test('keys are switched off', async () => {
  await openAccount();
  await page.getByRole('checkbox', { name: 'Keys of one character' }).click();
  await expect.element(part('Keys').getByText('Keys are off.')).toBeVisible();
  await userEvent.keyboard('?');
  await press('Keyboard help').click();
  await expect
    .element(page.getByRole('dialog', { name: 'Keyboard help' }))
    .toHaveAccessibleDescription(/^Keys of one character are switched off/);
});

test('saved replies are added, changed and removed', async () => {
  const { again } = await openAccount();
  const reply = (number: number) => page.getByRole('textbox', { name: `Reply ${number}` });
  await press('Add a reply').click();
  await expect.element(reply(1)).toHaveFocus();
  await expect.element(reply(1)).toHaveAccessibleDescription(/^Not saved: write something/);
  await userEvent.keyboard('Formal, please.');
  await press('Add a reply').click();
  await expect.element(reply(2)).toHaveFocus();
  await userEvent.keyboard('Formal, please.');
  await expect.element(reply(2)).toHaveAccessibleDescription('Not saved: the same as reply 1.');
  await userEvent.keyboard(' At once.');
  await again();
  await expect.element(reply(2)).toHaveValue('Formal, please. At once.');
  await press('Remove reply 1').click();
  await expect.element(reply(1)).toHaveValue('Formal, please. At once.');
  await expect.element(reply(2)).not.toBeInTheDocument();
  await expect.element(press('Add a reply')).toHaveFocus();
});
