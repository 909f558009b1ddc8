import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { languageName } from '#lib/text/languages.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import '#test/rows.ts';

/* What is sought is said in one line, and in tabs with how many there are. */

const table = page.getByRole('table', { name: 'Translations' });
const main = page.getByRole('main');
const tabs = page.getByRole('navigation', { name: 'Status' });
const tab = (name: string | RegExp) => tabs.getByRole('link', { name });
const ordered = page.getByRole('combobox', { name: 'Ordered' });
const summary = main.getByRole('status').first();

test('a tab says how many there are of its status, under the other filters', async () => {
  const gengo = await withGengo();
  const all = await gengo.findAll({});
  const ready = await gengo.findAll({ status: 'reviewable' });
  const { lc_tgt: target } = await gengo.find({ status: 'reviewable' });
  const inIt = await gengo.findAll({ lc_tgt: target });
  const { address, router } = open('/jobs?status=reviewable');
  await expect.element(tab(`All ${all.length}`)).toBeVisible();
  await expect
    .element(tab(`Ready for review ${ready.length}`))
    .toHaveAttribute('aria-current', 'page');
  await router.navigate(`/jobs?pair=~${target}`);
  await expect.element(tab(`All ${inIt.length}`)).toBeVisible();
  await tab(/^Ready for review/).click();
  await expect.poll(address).toBe(`/jobs?pair=%7E${target}&status=reviewable`);
});

test('of a list that is cut a tab says no number: it would be too low', async () => {
  await withGengo({ scenario: 'large' });
  open('/jobs');
  await expect.element(table).toBeVisible();
  await expect.element(summary).toHaveTextContent('200 translations, the newest');
  await expect.element(ordered).toBeVisible();
  await expect.element(tab('Approved')).toHaveTextContent(/^Approved$/);
});

test('all into one language, from whichever', async () => {
  const gengo = await withGengo();
  const { lc_tgt: target } = await gengo.find({ lc_src: 'en' });
  const found = await gengo.findAll({ lc_tgt: target });
  const { address } = open('/jobs');
  const into = page.getByRole('combobox', { name: 'Into' });
  await expect
    .element(into.getByRole('option', { name: languageName(target), exact: true }))
    .toBeInTheDocument();
  await into.selectOptions(`~${target}`);
  await expect.poll(address).toBe(`/jobs?pair=%7E${target}`);
  await expect.element(summary).toHaveTextContent(new RegExp(`^${found.length} of`));
});

test('a month is one press, and says its name; other days have two fields', async () => {
  const gengo = await withGengo();
  const all = await gengo.findAll({});
  const { address } = open('/jobs');
  const search = () => new URL(address(), location.origin).searchParams;
  await ordered.selectOptions('November 2026');
  const at = (month: number) => new Date(2026, month, 1).toISOString().slice(0, 16);
  await expect.poll(() => search().get('after')).toBe(`${at(10)}Z`);
  expect(search().get('before')).toBe(`${at(11)}Z`);
  await ordered.selectOptions('between two days…');
  const last = Math.max(...all.map(({ ctime }) => ctime));
  const day = new Date(last * 1000).toLocaleDateString('sv');
  const before = all.filter(({ ctime }) => ctime * 1000 < new Date(`${day}T00:00`).getTime());
  const dayBefore = new Date(new Date(`${day}T12:00`).getTime() - 86_400_000).toLocaleDateString(
    'sv',
  );
  await page.getByLabelText('From', { exact: true }).fill('2026-01-02');
  await page.getByLabelText('To', { exact: true }).fill(dayBefore);
  await expect
    .poll(() => search().get('before'))
    .toBe(`${new Date(`${day}T00:00`).toISOString().slice(0, 16)}Z`);
  await expect.element(summary).toHaveTextContent(`${before.length} translations`);
});

test.each([
  '/jobs?after=2026-11-01T06:30Z',
  '/jobs?after=2026-11-01T05:30Z&before=2026-11-01T06:30Z&count=7',
])('what nobody touches stays to the minute: %s', async (began) => {
  await withGengo();
  const { address } = open(began);
  const search = () => new URL(address(), location.origin).searchParams;
  const { after, before } = Object.fromEntries(search());
  await tab(/^Approved/).click();
  await expect.poll(() => search().get('status')).toBe('approved');
  await page.getByRole('combobox', { name: 'Quality' }).selectOptions('');
  await ordered.selectOptions('between two days…');
  await page.getByLabelText('To', { exact: true }).fill('2026-11-20');
  await expect.poll(() => search().get('before')).not.toBe(before ?? null);
  expect(search().get('after')).toBe(after);
  expect(search().get('before')).toBe(`${new Date(2026, 10, 21).toISOString().slice(0, 16)}Z`);
});

test('the rows are dense, and begin high on the page', async () => {
  await page.viewport(1440, 900);
  await withGengo();
  open('/jobs');
  await expect.element(table.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  const boxes = table
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => row.getBoundingClientRect());
  expect(boxes[0]?.top).toBeLessThanOrEqual(300);
  expect(new Set(boxes.map(({ height }) => height))).toEqual(new Set([36]));
});

test('nothing explains what Gengo does and what Galley does', async () => {
  await withGengo();
  open('/jobs?q=a');
  await expect.element(summary).toHaveTextContent(/translations$/);
  await expect.element(ordered).toBeVisible();
  expect(main.element().textContent).not.toMatch(/Gengo|been read|Received/);
});

test('keys go to the text', async () => {
  await withGengo();
  open('/jobs');
  await expect.element(page.getByRole('button', { name: 'Keyboard help' })).toBeVisible();
  await userEvent.keyboard('/');
  await expect.element(page.getByRole('searchbox', { name: 'Text' })).toHaveFocus();
});
