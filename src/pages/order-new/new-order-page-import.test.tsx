import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const textBox = (number: number) =>
  page.getByRole('textbox', { name: `Text ${number}`, exact: true });
const press = (name: string | RegExp) => page.getByRole('button', { name });
const source = page.getByRole('combobox', { name: 'Language of the texts' });
const panel = page.getByRole('region', { name: 'Add texts' });
const paste = page.getByRole('textbox', { name: 'Paste texts or a spreadsheet' });

async function compose() {
  const gengo = await withGengo();
  open('/orders/new/d1');
  await expect.element(source).toBeVisible();
  return gengo;
}

const choose = (file: File) =>
  userEvent.upload(page.getByLabelText('Choose files', { exact: true }).first(), file);

test('words that are pasted may be one text or several, as their person says', async () => {
  await compose();
  await paste.fill('Dear all,\n\nthe shop is open.\nCome in.\n\nYours');
  await press('Read it').click();
  await expect.element(panel.getByRole('heading')).toHaveFocus();
  await expect.element(panel.getByRole('button', { name: 'Add 1 text' })).toBeVisible();
  await panel.getByRole('radio', { name: /^3 texts/ }).click();
  expect(await violations()).toEqual([]);
  await panel.getByRole('button', { name: 'Add 3 texts' }).click();
  await expect.element(textBox(1)).toHaveValue('Dear all,');
  await expect.element(textBox(2)).toHaveValue('the shop is open.\nCome in.');
  await expect.element(textBox(1)).toHaveFocus();
  await expect.element(panel).not.toBeInTheDocument();
});

test('a spreadsheet pasted into an empty text is looked at first', async () => {
  await compose();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'Title\tText\nHello\tGood morning\nBye\tGood night');
  textBox(1)
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await panel.getByRole('button', { name: 'Add 2 texts' }).click();
  await expect.element(textBox(2)).toHaveValue('Good night');
  await expect.element(page.getByRole('textbox', { name: 'Title of text 2' })).toHaveValue('Bye');
});

test('of a CSV its columns are guessed, changed, and seen before they are added', async () => {
  await compose();
  const csv = 'key,english,hint\ngreeting,Good morning,formal\nbye,"Good\nnight",\n';
  await choose(new File([csv], 'words.csv', { type: 'text/csv' }));
  await expect.element(panel.getByRole('heading', { name: 'words.csv' })).toBeVisible();
  await expect.element(panel.getByRole('combobox', { name: 'english' })).toHaveValue('text');
  await panel.getByRole('combobox', { name: 'hint' }).selectOptions('Left out');
  await panel.getByRole('combobox', { name: 'key' }).selectOptions('Custom data');
  expect(await violations()).toEqual([]);
  await panel.getByRole('button', { name: 'Add 2 texts' }).click();
  await expect.element(textBox(2)).toHaveValue('Good\nnight');
  await expect.element(page.getByText('custom data').first()).toBeVisible();
  // The heading says the language.
  await expect.element(source).toHaveValue('en');
});

test('what cannot be read is said, and nothing is added', async () => {
  await compose();
  await textBox(1).fill('Mine');
  await choose(new File(['{"a": '], 'broken.json', { type: 'application/json' }));
  await expect.element(panel.getByRole('alert')).toHaveTextContent(/could not be read/);
  await panel.getByRole('button', { name: 'Add nothing' }).click();
  await expect.element(panel).not.toBeInTheDocument();
  await expect.element(textBox(1)).toHaveValue('Mine');
  await expect.element(textBox(2)).not.toBeInTheDocument();
});

const pasteInto = async (text: string) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // A panel above it may have pushed it out of the window: then it comes back with the next frame.
  await expect.element(textBox(1)).toBeVisible();
  textBox(1)
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
};

test('cells and a column from a spreadsheet are seen as such, with Windows’ line ends too', async () => {
  await compose();
  await pasteInto('Key\tEnglish text\tMax\r\na\tHello\t9\r\n');
  await expect.element(panel.getByRole('combobox', { name: 'Layout' })).toHaveValue('\t');
  await expect.element(panel.getByRole('button', { name: 'Add 1 text' })).toBeVisible();
  await panel.getByRole('button', { name: 'Add nothing' }).click();
  await pasteInto('One\r\n"Two\nlines"\r\nThree\r\n');
  await panel.getByRole('radio', { name: /^3 texts, one in each/ }).click();
  await panel.getByRole('button', { name: 'Add 3 texts' }).click();
  await expect.element(textBox(2)).toHaveValue('Two\nlines');
});

test('how a file is written and parted can be chosen, and is seen', async () => {
  await compose();
  const bytes = [0x6b, 0x2c, 0x74, 0x0a, 0x61, 0x2c, 0x82, 0xb1, 0x82, 0xf1, 0x0a];
  await choose(new File([Uint8Array.from(bytes)], 'sjis.csv', { type: 'text/csv' }));
  const encoding = panel.getByRole('combobox', { name: 'Encoding' });
  await expect.element(encoding).toHaveValue('shift_jis');
  await expect
    .element(panel.getByRole('list', { name: 'The first texts' }))
    .toHaveTextContent('こん');
  expect(await violations()).toEqual([]);
  await encoding.selectOptions('windows-1252');
  await expect.element(panel.getByRole('table')).toHaveTextContent('‚±‚ñ');
  await panel.getByRole('combobox', { name: 'Layout' }).selectOptions('Words, no table');
  await expect.element(panel.getByText(/^k,t/)).toBeVisible();
});

test('what an XLIFF has done already is left out, and a language of its own is said', async () => {
  await compose();
  await source.selectOptions('en');
  const unit = (id: string, target: string) =>
    `<trans-unit id="${id}"><source>Hallo ${id}</source>${target}</trans-unit>`;
  const body =
    unit('1', '<target state="final">Hello 1</target>') +
    unit('2', '<target state="final">Hello 2</target>') +
    unit('3', '');
  const xliff = `<xliff version="1.2"><file source-language="de"><body>${body}</body></file></xliff>`;
  await choose(new File([xliff], 'a.xlf'));
  await expect.element(panel.getByRole('button', { name: 'Add 1 text' })).toBeVisible();
  await expect.element(panel.getByText(/These texts are in German.*from English/)).toBeVisible();
  const leave = panel.getByRole('checkbox', { name: /translated already \(2 texts\)/ });
  await leave.click();
  await expect.element(panel.getByRole('button', { name: 'Add 3 texts' })).toBeVisible();
  await leave.click();
  await panel.getByRole('button', { name: 'Add 1 text' }).click();
  await expect.element(textBox(1)).toHaveValue('Hallo 3');
});

test('a file is uploaded for its price in each language, and one that Gengo refuses says so at its row', async () => {
  const gengo = await compose();
  await source.selectOptions('en');
  await page.getByRole('checkbox', { name: 'French', exact: true }).click();
  await choose(new File(['PK\u0003\u0004 words in it'], 'Manual.docx'));
  await expect.element(page.getByText('Uploaded and priced.')).toBeVisible();
  await expect.element(page.getByText('These are Gengo’s own figures.')).toBeVisible();
  await page.getByRole('checkbox', { name: 'German', exact: true }).click();
  await expect.element(page.getByText('Waiting for its price.')).toBeVisible();
  await expect
    .element(press(/^Order…/))
    .toHaveAccessibleDescription('1 file is waiting for its price.');
  await expect.element(page.getByText('Uploaded and priced.')).toBeVisible();
  await choose(new File(['png'], 'photo.png', { type: 'image/png' }));
  await expect.element(page.getByText('Gengo does not take this kind of file.')).toBeVisible();
  expect(gengo.calls('POST /v2/translate/jobs')).toHaveLength(0);
});

test('2,000 texts from a CSV are typed in as quickly as one: few of them are mounted', async () => {
  await compose();
  const rows = Array.from({ length: 2000 }, (_, index) => `t${index},"Text number ${index} here"`);
  await choose(new File([`title,text\n${rows.join('\n')}`], 'many.csv', { type: 'text/csv' }));
  await panel.getByRole('button', { name: 'Add 2,000 texts' }).click();
  await expect.element(textBox(1)).toHaveValue('Text number 0 here');
  const mounted = () => document.querySelectorAll('textarea').length;
  expect(mounted()).toBeLessThan(60);
  const longest: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longest.push(...list.getEntries().map(({ duration }) => duration)),
  );
  observer.observe({ type: 'longtask' });
  await textBox(3).click();
  await userEvent.keyboard('abcdefghij');
  await expect.element(textBox(3)).toHaveValue('Text number 2 hereabcdefghij');
  window.scrollTo(0, document.documentElement.scrollHeight);
  await expect.element(textBox(2000)).toHaveValue('Text number 1999 here');
  expect(mounted()).toBeLessThan(60);
  observer.disconnect();
});
