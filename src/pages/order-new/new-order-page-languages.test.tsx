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

test('what the price waits for is said: a text, a language, or both', async () => {
  await withGengo();
  open('/orders/new/d1');
  const waits = async (words: string) => {
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  };
  await waits('Write a text and choose a language to see its price.');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await box('Japanese').click();
  await waits('Write a text to see its price.');
  await page.getByRole('textbox', { name: 'Text 1', exact: true }).fill('The hut opens at noon.');
  await waits('These are Gengo’s own figures.');
  await box('Japanese').click();
  await waits('Choose a language to see the price.');
});

test('the languages of the last order are chosen at one press', async () => {
  await withGengo({ queueMs: 0 });
  const first = open('/orders/new/d1');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await expect.element(page.getByRole('button', { name: /last used/ })).not.toBeInTheDocument();
  await box('Japanese').click();
  await box('German').click();
  await page.getByRole('textbox', { name: 'Text 1', exact: true }).fill('The hut opens at noon.');
  await expect.element(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await page.getByRole('button', { name: /^Order…/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Order for/ })
    .click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Order \d+$/);
  first.close();

  open('/orders/new/d2');
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await box('French').click();
  const last = press('Choose the last used: Japanese and German');
  await expect.element(last).toHaveTextContent('Last used: Japanese and German');
  expect(await violations()).toEqual([]);
  await last.click();
  for (const name of ['Japanese', 'German']) await expect.element(box(name)).toBeChecked();
  await expect.element(box('French')).not.toBeChecked();
  await expect.element(last).not.toBeInTheDocument();
});
