import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Job } from '#api/schema/job.ts';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import { savedFiles } from '#test/files/saved-files.ts';

const main = page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const table = page.getByRole('table', { name: 'Texts' });
const results = page.getByRole('region', { name: 'Files back' });

const json = (texts: object, name = 'en.json') =>
  new File([`${JSON.stringify(texts, undefined, 2)}\n`], name, { type: 'application/json' });

const choose = (...files: File[]) =>
  userEvent.upload(page.getByLabelText(/^(Choose|Add) files$/), files);
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).click();

const language = (code: string) =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(code) ?? code;

/** A translation from English with this status that this browser has read. */
async function withKnown(status: string): Promise<Job> {
  const gengo = await withGengo();
  const all = await gengo.findAll({ status, lc_src: 'en' });
  const job = all.find(({ body_src }) => body_src !== '');
  if (!job) throw new Error(`no text is ${status}`);
  const read = open(`/jobs/${job.job_id}`);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect.element(page.getByText(/^[1-9]\d* translations? known\. /)).toBeVisible();
  read.close();
  return job;
}

test('says how files come in; a file is read, its language told by its name, each text shown', async () => {
  await withGengo();
  open('/files');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Files' })).toBeVisible();
  await expect.element(main.getByText(/Or drop here the files/)).toBeVisible();
  expect(await violations()).toEqual([]);
  await choose(json({ hut: { open: 'Open', closed: 'Closed until spring' } }));
  await expect.element(main.getByText('JSON · 2 texts')).toBeVisible();
  await expect
    .element(page.getByRole('combobox', { name: 'Language of the texts' }))
    .toHaveValue('en');
  await expect
    .element(table.getByRole('row', { name: /hut\.closed.*Closed until spring/ }))
    .toBeVisible();
  await expect.element(results).not.toBeInTheDocument();
});

test('what is approved goes into the file, what is missing into an order', async () => {
  const job = await withKnown('approved');
  const target = language(job.lc_tgt);
  const { router } = open('/files');
  await choose(json({ known: job.body_src, fresh: 'Nobody has translated this yet.' }));
  await tick(target);
  const counts = results.getByRole('listitem').first();
  await expect.element(counts).toHaveTextContent(/Approved 1.*Missing 1/);
  await expect.element(table.getByRole('row', { name: /known/ })).toHaveTextContent('Approved');
  expect(await violations()).toEqual([]);

  const files = savedFiles();
  await button(`Save in ${target}`).click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual([`${job.lc_tgt}.json`]);
  expect(JSON.parse((await files[0]?.text) ?? '')).toEqual({ known: job.body_tgt });
  await page.getByRole('combobox', { name: /is missing$/ }).selectOptions('source');
  await button(`Save in ${target}`).click();
  await expect.poll(() => files.length).toBe(2);
  expect(JSON.parse((await files[1]?.text) ?? '')).toEqual({
    known: job.body_tgt,
    fresh: 'Nobody has translated this yet.',
  });
  vi.restoreAllMocks();

  await button('Order the missing translation').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'New order' })).toBeVisible();
  expect(router.state.location.pathname).toMatch(/^\/orders\/new\/./);
  await expect
    .element(page.getByRole('textbox', { name: 'Text 1', exact: true }))
    .toHaveValue('Nobody has translated this yet.');
  await expect.element(page.getByRole('textbox', { name: 'Title of text 1' })).toHaveValue('fresh');
  await expect.element(page.getByRole('checkbox', { name: target, exact: true })).toBeChecked();
});

test('what is not approved yet goes out only if that is ticked', async () => {
  const job = await withKnown('reviewable');
  const target = language(job.lc_tgt);
  open('/files');
  await choose(json({ known: job.body_src }));
  await tick(target);
  const row = table.getByRole('row', { name: /known/ });
  await expect.element(row).toHaveTextContent('Ready for review');
  await expect.element(button(/^Order the/)).not.toBeInTheDocument();
  const files = savedFiles();
  await button(`Save in ${target}`).click();
  await expect.poll(() => files.length).toBe(1);
  await tick('Put in what is not approved yet');
  await button(`Save in ${target}`).click();
  await expect.poll(() => files.length).toBe(2);
  const texts = await Promise.all(files.map(({ text }) => text));
  expect(texts.map((text) => JSON.parse(text).known)).toEqual([undefined, job.body_tgt]);
});

test('what a file has already stays, and is not ordered', async () => {
  const gengo = await withGengo();
  open('/files');
  const po =
    'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Open"\nmsgstr "Offen"\n\nmsgid "Shut"\nmsgstr ""\n';
  await choose(new File([po], 'de.po'));
  await page.getByRole('combobox', { name: 'Language of the texts' }).selectOptions('en');
  await tick('German');
  await tick('French');
  await expect
    .element(results.getByRole('listitem').filter({ hasText: 'German' }).first())
    .toHaveTextContent(/In the file 1.*Missing 1/);
  await expect.element(button('Order the 3 missing')).toBeVisible();
  await button('Order the 3 missing').click();
  await expect.element(main.getByText(/^Left out in German: it is in its file/)).toBeVisible();
  await expect.element(main.getByText('These are Gengo’s own figures.')).toBeVisible();
  await button(/^Order…/).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Order for/ })
    .click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^Order \d+$/);
  expect(gengo.calls('POST /v2/translate/jobs')).toHaveLength(1);
});

test('a file that cannot be read says where, and the others go on', async () => {
  await withGengo();
  open('/files');
  await choose(new File(['{\n  "a": "b",\n  "c" "d"\n}'], 'broken.json'), json({ a: 'Text' }));
  await expect.element(main.getByRole('alert')).toHaveTextContent(/Line 3, column \d+: /);
  await expect.element(table.getByRole('row', { name: /Text/ })).toBeVisible();
  expect(await violations()).toEqual([]);
  await button('Remove broken.json').click();
  await expect.element(main.getByRole('alert')).not.toBeInTheDocument();
});

test('several files in several languages are one archive', async () => {
  await withGengo();
  open('/files');
  await choose(json({ a: 'One' }), json({ a: 'Two' }, 'more.en.json'));
  await tick('German');
  await tick('Japanese');
  const files = savedFiles();
  await button('Save all as a zip').click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['translations.zip']);
  const text = (await files[0]?.text) ?? '';
  expect(
    ['de.json', 'ja.json', 'more.de.json', 'more.ja.json'].filter((name) => !text.includes(name)),
  ).toEqual([]);
});
