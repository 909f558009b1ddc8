import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { dropOn, fileEntry, filesTransfer, folderEntry, transferOf } from '#test/files/dropped.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import { savedFiles } from '#test/files/saved-files.ts';

/* How files come to a page that fills them. */

const main = page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const zone = main.getByRole('region', { name: 'Files', exact: true });
const results = page.getByRole('region', { name: 'Files back' });
const table = page.getByRole('table', { name: 'Texts' });

const FOLDER = folderEntry(
  'locales',
  folderEntry('en', fileEntry('shop.json', '/locales/en/shop.json', '{"cart": "Cart"}')),
  folderEntry(
    'res',
    folderEntry(
      'values',
      fileEntry(
        'strings.xml',
        '/locales/res/values/strings.xml',
        '<resources><string name="a">Hello</string></resources>',
      ),
    ),
  ),
  fileEntry('logo.png', '/locales/logo.png'),
  fileEntry('.DS_Store', '/locales/.DS_Store'),
);

test('a folder that is dropped: its files under their paths, what is none told; they come back in their folders', async () => {
  await withGengo();
  open('/files');
  await expect.element(zone).toBeVisible();
  dropOn(zone.element(), transferOf(FOLDER));
  await expect.element(zone.getByText('locales/en/shop.json', { exact: true })).toBeVisible();
  await expect
    .element(zone.getByText('locales/res/values/strings.xml', { exact: true }))
    .toBeVisible();
  await expect.element(zone.getByText(/^Left out of the folder.*logo\.png/)).toBeVisible();
  await expect.element(table.getByRole('row', { name: /Cart/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  const files = savedFiles();
  await results.getByRole('button', { name: /German/ }).click();
  await expect.poll(() => files.length).toBe(1);
  const archive = (await files[0]?.text) ?? '';
  for (const name of ['locales/de/shop.json', 'locales/res/values-de/strings.xml'])
    expect(archive).toContain(name);
});

test('on an order’s page: the file that is dropped comes back in the languages of the order', async () => {
  const gengo = await withGengo();
  const { order_id = '' } = await gengo.find({ status: 'approved', lc_src: 'en' });
  open(`/orders/${order_id}`);
  await expect.element(main.getByRole('heading', { name: 'Fill files' })).toBeVisible();
  const text = '{\n  "hut": "A text that nobody has ordered"\n}\n';
  await expect.element(zone).toBeVisible();
  dropOn(zone.element(), filesTransfer(new File([text], 'en.json')));
  await expect.element(zone.getByText('JSON · 1 text')).toBeVisible();
  const jobs = await gengo.findAll({ status: 'approved', lc_src: 'en' });
  const job = jobs.find((one) => one.order_id === order_id);
  const target = new Intl.DisplayNames(['en'], { type: 'language' }).of(job?.lc_tgt ?? '') ?? '';
  await expect.element(page.getByRole('checkbox', { name: target, exact: true })).toBeChecked();
  await expect.element(button(`Save in ${target}`)).toBeVisible();
  await expect.element(button(/^Order the (\d+ )?missing/)).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('placeholders go out in [[[ ]]], if that is ticked', async () => {
  const gengo = await withGengo({ queueMs: 0 });
  const source = 'Hello {name}, your order %s is at https://hut.example';
  const text = JSON.stringify({ greeting: source });
  open('/files');
  await userEvent.upload(page.getByLabelText(/^Choose files$/), new File([text], 'en.json'));
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  await page.getByRole('checkbox', { name: /^Keep placeholders/ }).click();
  await button('Order the missing translation').click();
  await expect
    .element(page.getByRole('textbox', { name: 'Text 1', exact: true }))
    .toHaveValue('Hello [[[{name}]]], your order [[[%s]]] is at [[[https://hut.example]]]');
  await expect.element(main.getByText('These are Gengo’s own figures.')).toBeVisible();
  await button(/^Order…/).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Order for/ })
    .click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Order \d+$/);
  const [ordered] = await gengo.findAll({ lc_tgt: 'de', slug: 'greeting' });
  expect(ordered?.body_src).toBe(
    'Hello [[[{name}]]], your order [[[%s]]] is at [[[https://hut.example]]]',
  );
});
