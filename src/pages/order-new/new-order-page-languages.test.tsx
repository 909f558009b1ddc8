import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
const press = (name: string) => page.getByRole('button', { name, exact: true });

test('a language is found by its name or code; languages that are ordered together are kept as a set', async () => {
  await withGengo();
  open('/orders/new/d1');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  const find = page.getByRole('textbox', { name: 'Find a language' });
  await find.fill('jap');
  await expect.element(box('German')).not.toBeInTheDocument();
  await box('Japanese').click();
  await find.fill('de');
  await box('German').click();
  await find.fill('zzz');
  await expect.element(page.getByText('No language is called so.')).toBeVisible();
  await find.fill('');
  await press('Keep these languages as a set').click();
  await expect.element(press('Choose Japanese and German')).toBeVisible();
  expect(await violations()).toEqual([]);
  await box('Japanese').click();
  await box('French').click();
  await press('Choose Japanese and German').click();
  await expect.element(box('Japanese')).toBeChecked();
  await expect.element(box('French')).not.toBeChecked();
  await press('Forget this set').click();
  await expect.element(press('Choose Japanese and German')).not.toBeInTheDocument();
});
