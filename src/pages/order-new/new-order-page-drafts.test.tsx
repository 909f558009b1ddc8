import { http, HttpResponse } from 'msw';
import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { onDisk } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const textBox = (number: number) =>
  page.getByRole('textbox', { name: `Text ${number}`, exact: true });
const press = (name: string | RegExp) => page.getByRole('button', { name });
const source = page.getByRole('combobox', { name: 'Language of the texts' });

const savedText = async () =>
  [...(await onDisk())]
    .filter(([key]) => /:draft:/.test(key))
    .map(([, value]) => JSON.stringify(value))
    .join('');

test('a draft is there again after a reload, several have names, and only their person deletes one', async () => {
  await withGengo();
  const first = open('/orders/new');
  await expect.element(source).toBeVisible();
  const address = first.address();
  expect(address).toMatch(/^\/orders\/new\/\w+$/);
  // Nothing is kept of what nobody typed in.
  expect(await savedText()).toBe('');
  await page.getByRole('textbox', { name: 'Title of text 1' }).fill('Spring news');
  await textBox(1).fill('Hello there');
  await source.selectOptions('en');
  await page.getByRole('checkbox', { name: 'French', exact: true }).click();
  await expect.poll(savedText).toContain('"targets":["fr"]');
  first.close();

  const again = open(address);
  await expect.element(textBox(1)).toHaveValue('Hello there');
  await expect.element(page.getByRole('checkbox', { name: 'French', exact: true })).toBeChecked();
  again.close();

  const list = open('/orders/new');
  await expect.element(page.getByRole('row', { name: /Spring news 1 text/ })).toBeVisible();
  await page.getByRole('link', { name: 'Begin a new order' }).click();
  await expect.element(textBox(1)).toHaveValue('');
  await page.getByRole('textbox', { name: 'Name of this draft' }).fill('Second');
  await page.getByRole('link', { name: 'All drafts' }).click();
  await expect.element(page.getByRole('row', { name: /Second/ })).toBeVisible();
  await press('Delete Second').click();
  await press('Keep the draft').click();
  await expect.element(page.getByRole('row', { name: /Second/ })).toBeVisible();
  await press('Delete Second').click();
  await press('Delete').and(page.getByRole('dialog').getByRole('button')).click();
  await expect.element(page.getByRole('row', { name: /Second/ })).not.toBeInTheDocument();
  await expect.element(page.getByRole('row', { name: /Spring news/ })).toBeVisible();
  list.close();
});

test('a draft that is open in another tab is shown and not written, until it is taken over', async () => {
  await withGengo();
  const first = open('/orders/new/d1');
  await textBox(1).fill('Typed in the first tab');
  await expect.poll(savedText).toContain('Typed in the first tab');
  first.close();

  // The other tab: it holds the draft as the composer does.
  const { accountId } = await (await fetch('/galley/config')).json();
  let release = () => {};
  const held = navigator.locks
    .request(`galley:${accountId}:draft:d1`, () => new Promise<void>((done) => (release = done)))
    .then(
      () => 'let go',
      () => 'taken over',
    );
  onTestFinished(() => release());
  open('/orders/new/d1');
  await expect.element(page.getByText('This draft is open in another tab')).toBeVisible();
  await expect.element(textBox(1)).toBeDisabled();
  await expect.element(textBox(1)).toHaveValue('Typed in the first tab');
  await press('Edit it here instead').click();
  expect(await held).toBe('taken over');
  await expect.element(textBox(1)).toBeEnabled();
  await expect.element(page.getByText('This draft is open in another tab')).not.toBeInTheDocument();
});

test('languages that cannot be read fail alone: texts are typed meanwhile, and they are asked for again', async () => {
  let isDown = true;
  await withGengo(
    {},
    http.get('*/v2/translate/service/language_pairs', () =>
      isDown ? HttpResponse.json({ opstat: 'error', err: { code: 2100, msg: 'no' } }) : undefined,
    ),
  );
  open('/orders/new/d1');
  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('The languages could not be read.');
  await textBox(1).fill('Hello there');
  isDown = false;
  await press('Try again').click();
  await expect.element(source).toBeVisible();
  await expect.element(textBox(1)).toHaveValue('Hello there');
});

test('an address that is no draft’s is not found', async () => {
  await withGengo();
  open('/orders/new/a%20b');
  await expect.element(page.getByRole('heading', { name: /not found/i })).toBeVisible();
});
