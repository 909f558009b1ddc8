import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Job } from '#api/schema/job.ts';
import { violations } from '#test/axe.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const button = (name: string | RegExp) => page.getByRole('button', { name });
const table = page.getByRole('table', { name: 'Texts' });
const results = page.getByRole('region', { name: 'Files back' });

const json = (texts: object, name = 'en.json') =>
  new File([`${JSON.stringify(texts, undefined, 2)}\n`], name, { type: 'application/json' });

const choose = (...files: File[]) =>
  userEvent.upload(page.getByLabelText(/^(Choose|Add) files$/), files);
const tick = (name: string) => page.getByRole('checkbox', { name, exact: true }).click();

/** A translation into German that this browser has read. */
async function withKnown(status: string): Promise<Job> {
  const gengo = await withGengo();
  const job = await gengo.find({ status, lc_src: 'en', lc_tgt: 'de' });
  const list = open(`/jobs/${job.job_id}`);
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.getByRole('link', { name: /^Account/ }).click();
  await expect.element(page.getByText(/^[1-9]\d* translations? known, /)).toBeVisible();
  list.close();
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
  const { router } = open('/files');
  await choose(json({ known: job.body_src, fresh: 'Nobody has translated this yet.' }));
  await tick('German');
  await expect
    .element(results.getByRole('listitem').first())
    .toHaveTextContent(/German.*Approved 1.*Missing 1/);
  const row = table.getByRole('row', { name: /known/ });
  await expect.element(row).toHaveTextContent('Approved');
  expect(await violations()).toEqual([]);

  await button('Order the missing translation').click();
  await expect.element(page.getByRole('heading', { level: 1, name: 'New order' })).toBeVisible();
  expect(router.state.location.pathname).toMatch(/^\/orders\/new\/./);
  await expect
    .element(page.getByRole('textbox', { name: 'Text 1', exact: true }))
    .toHaveValue('Nobody has translated this yet.');
  await expect.element(page.getByRole('textbox', { name: 'Title of text 1' })).toHaveValue('fresh');
  await expect.element(page.getByRole('checkbox', { name: 'German', exact: true })).toBeChecked();
});
