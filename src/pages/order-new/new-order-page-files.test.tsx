import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { dropOn, fileEntry, filesTransfer, folderEntry, transferOf } from '#test/files/dropped.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const textBox = (number: number) =>
  page.getByRole('textbox', { name: `Text ${number}`, exact: true });
const source = page.getByRole('combobox', { name: 'Language of the texts' });
const panel = page.getByRole('region', { name: 'Add texts' });
const press = (name: string | RegExp) => panel.getByRole('button', { name });

async function compose(...files: File[]) {
  await withGengo();
  open('/orders/new/d1');
  await expect.element(source).toBeVisible();
  if (files.length > 0)
    await userEvent.upload(page.getByLabelText('Choose files', { exact: true }).first(), files);
}

const XLIFF =
  '<xliff version="1.2"><file source-language="en" target-language="fr"><body>' +
  '<trans-unit id="a"><source>From XLIFF</source></trans-unit>' +
  '<trans-unit id="b" translate="no"><source>Galley</source></trans-unit></body></file></xliff>';

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['a.xlf', XLIFF],
  ['b.po', 'msgid "From PO"\nmsgstr ""\n'],
  ['c.json', '{"c": "From JSON", "n": 3}'],
  ['d.csv', 'key,text\nd,From CSV\n'],
  ['e.strings', '"e" = "From strings";\n'],
  ['strings.xml', '<resources><string name="f">From Android</string></resources>'],
  ['g.properties', 'g=From Java\n'],
  ['h.resx', '<root><data name="h"><value>From .NET</value></data></root>'],
  ['i.yml', 'en:\n  i: From YAML\n'],
  ['j.srt', '1\n00:00:01,000 --> 00:00:02,000\nFrom subtitles\n'],
];

test('files of every format come in together; what is left out of each is listed with its reason', async () => {
  await compose(
    ...FILES.map(([name, text]) => new File([text], name)),
    new File(['{"a": '], 'broken.json'),
  );
  await expect.element(panel.getByRole('heading', { name: '11 files' })).toBeVisible();
  await expect.element(panel.getByText('It could not be read as texts').first()).toBeVisible();
  await expect.element(panel.getByRole('alert')).toHaveTextContent(/Line 1, column 7: /);
  await panel.getByText('c.json').click();
  await panel.getByText('1 thing left out').nth(1).click();
  await expect.element(panel.getByText(/^No texts: numbers/)).toBeVisible();
  await panel.getByText('a.xlf').click();
  await panel.getByText('1 thing left out').first().click();
  await expect.element(panel.getByText('Not to be translated, as the file says (1)')).toBeVisible();
  expect(await violations()).toEqual([]);
  await press('Add 10 texts').click();
  await expect.element(panel).not.toBeInTheDocument();
  for (const [index, what] of ['XLIFF', 'PO', 'JSON', 'CSV'].entries())
    await expect.element(textBox(index + 1)).toHaveValue(`From ${what}`);
});

test('what a file has done in one of the languages is ordered in the others alone', async () => {
  const csv = 'Key,English,German\na,One,Eins\nb,Two,\n';
  await compose(new File([csv], 'texts.csv'));
  await press('Add 2 texts').click();
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  await page.getByRole('checkbox', { name: 'French', exact: true }).click();
  await expect
    .element(page.getByText('Left out in German: it is in its file, or on its way.'))
    .toBeVisible();
  await expect.element(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await page.getByRole('button', { name: /^Order…/ }).click();
  await expect.element(page.getByRole('dialog')).toHaveAccessibleName(/^Order 3 translations for/);
});

test('a folder that is dropped: its files under their paths, what is none of texts told', async () => {
  await compose();
  const folder = folderEntry(
    'texts',
    folderEntry('en', fileEntry('a.json', '/texts/en/a.json', '{"a": "From a folder"}')),
    fileEntry('photo.png', '/texts/photo.png'),
  );
  dropOn(textBox(1).element(), transferOf(folder));
  await expect.element(panel.getByText('texts/en/a.json').first()).toBeVisible();
  await press('Add 1 text').click();
  await expect.element(page.getByText(/Left out of the folder.*photo\.png/)).toBeVisible();
  await expect.element(textBox(1)).toHaveValue('From a folder');
});

test('a large file is read beside the page, which shows how far it is; it can be stopped and read again', async () => {
  const row = `key,"${'Words of a long text. '.repeat(40)}"\n`;
  await compose();
  const large = new File([`key,text\n${row.repeat(22_000)}`], 'large.csv');
  dropOn(textBox(1).element(), filesTransfer(large));
  await press('Stop').click();
  await expect.element(panel.getByText('Not read: it was stopped.')).toBeVisible();
  expect(await violations()).toEqual([]);
  await press('Read it again').click();
  await expect.element(press('Add 22,000 texts'), { timeout: 60_000 }).toBeVisible();
  await press('Add 22,000 texts').click();
  await expect.element(page.getByText('22,000 texts', { exact: true })).toBeVisible();
  // Of what is far not even the places are there one by one.
  const list = textBox(1).element().closest('ol')?.parentElement;
  expect(
    list?.parentElement?.querySelectorAll('[aria-hidden=true][style*=height]').length,
  ).toBeLessThan(200);
});
