import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import '#test/rows.ts';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const table = page.getByRole('table', { name: 'Translations' });
/** The ids of one call for details. */
const idsOf = (call: string) => call.split('/').at(-1)?.split(',') ?? [];

/** A list of so many translations, as the sandbox of 100,000 gives it. */
const everything = '/jobs?after=1970-01-01T00:00Z';
const shown = () =>
  table
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => Number(row.getAttribute('aria-rowindex')));
const focusedRow = () => document.activeElement?.closest('tr')?.getAttribute('aria-rowindex');

test('of a hundred thousand only the rows in view are drawn and read; keys lead to any of them', async () => {
  const gengo = await withGengo({ scenario: 'large' });
  const { address, router } = open(everything);
  await expect.element(table).toBeVisible();
  const last = Number(table.element().getAttribute('aria-rowcount'));
  expect(last).toBeGreaterThan(90_000);
  expect(shown().length).toBeLessThan(40);

  // It comes after the first paint: from then on every key is heard.
  await expect.element(page.getByRole('button', { name: 'Keyboard help' })).toBeVisible();
  await userEvent.keyboard('j');
  await expect.poll(focusedRow, { timeout: 10_000 }).toBe('2');
  await userEvent.keyboard('{End}');
  await expect.poll(focusedRow, { timeout: 10_000 }).toBe(String(last));
  await userEvent.keyboard('{PageUp}{ArrowUp}');
  await expect.poll(() => Number(focusedRow()), { timeout: 10_000 }).toBeLessThan(last - 5);
  const place = Number(focusedRow());
  await expect.element(table.getByRole('cell').filter({ hasText: '→' }).last()).toBeVisible();
  const read = gengo.calls('GET /v2/translate/jobs/').map(idsOf);
  expect(Math.max(...read.map((ids) => ids.length))).toBeLessThanOrEqual(50);
  expect(read.flat().length).toBeLessThan(100);

  // Back leads to the same place and selection, and the focus to the row that was opened.
  await userEvent.keyboard('x');
  const before = scrollY;
  await userEvent.keyboard('{Enter}');
  await expect.poll(address, { timeout: 10_000 }).toMatch(/^\/jobs\/\d+$/);
  await expect.element(heading('Translations')).not.toBeInTheDocument();
  await router.navigate(-1);
  await expect.poll(focusedRow, { timeout: 10_000 }).toBe(String(place));
  expect(Math.abs(scrollY - before)).toBeLessThan(60);
  expect(table.getByRole('checkbox', { checked: true }).elements()).toHaveLength(1);
  await userEvent.keyboard('{Home}');
  await expect.poll(focusedRow).toBe('2');
});

test('where all would be higher than a browser draws, each is reached: by keys, by its id, and by scrolling', async () => {
  const COUNT = 300_000;
  const refs = Array.from({ length: COUNT }, (_, index) => ({
    job_id: COUNT - index,
    ctime: 1_700_000_000 - index,
  }));
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () => HttpResponse.json({ opstat: 'ok', response: refs })),
    http.get('*/v2/translate/jobs/:ids', () => delay('infinite')),
  );
  await page.viewport(390, 844);
  open(everything);
  await expect.element(table).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Keyboard help' })).toBeVisible();
  const inWindow = () =>
    table
      .getByRole('row')
      .elements()
      .filter((row) => row.getBoundingClientRect().top < innerHeight)
      .filter((row) => row.getBoundingClientRect().bottom > 0)
      .map((row) => Number(row.getAttribute('aria-rowindex')));
  await userEvent.keyboard('j');
  await expect.poll(focusedRow).toBeDefined();
  await userEvent.keyboard('{End}');
  await expect.poll(focusedRow).toBe(String(COUNT + 1));
  await expect.poll(inWindow).toContain(COUNT + 1);
  for (let press = 0; press < 12; press += 1) await userEvent.keyboard('{ArrowUp}');
  await expect.poll(focusedRow).toBe(String(COUNT - 11));
  await expect.poll(inWindow).toContain(COUNT - 11);

  await page.getByLabelText('Translation id').fill(String(COUNT / 3));
  await userEvent.keyboard('{Enter}');
  await expect.poll(focusedRow).toBe(String((COUNT / 3) * 2 + 2));
  await expect.poll(inWindow).toContain((COUNT / 3) * 2 + 2);

  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
  await expect.poll(inWindow).toContain(COUNT + 1);
  // Eleven seconds where nothing else runs.
}, 60_000);

test('rows are selected by box, range and key; the box above them says how many', async () => {
  await withGengo();
  open('/jobs');
  await expect.element(table).toBeVisible();
  // The router brings back where the last test's list was scrolled to.
  scrollTo({ top: 0, behavior: 'instant' });
  await expect.element(table.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  const all = table.getByRole('checkbox').first();
  const box = (place: number) => table.rowAt(place).getByRole('checkbox');
  const chosen = () => table.getByRole('checkbox', { checked: true }).elements().length;
  await box(2).click();
  await box(5).click({ modifiers: ['Shift'] });
  expect(chosen()).toBe(4);
  await expect.element(all).toBePartiallyChecked();
  // From the keyboard: one more, and on to the next two.
  await userEvent.keyboard('jjx');
  await userEvent.keyboard('{Shift>}jj{/Shift}');
  expect(chosen()).toBe(7);
  await expect.element(page.getByText('7 selected', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Select all \d+$/ }).click();
  await expect.element(all).toBeChecked();
  await all.click();
  expect(chosen()).toBe(0);
});

test('a translation is found by its id: in its row, or on its own page', async () => {
  const gengo = await withGengo();
  const all = await gengo.findAll({});
  const { address } = open('/jobs?status=approved');
  await expect.element(table).toBeVisible();
  const listed = all.findLast((job) => job.status === 'approved');
  const other = all.find((job) => job.status === 'reviewable');
  const field = page.getByRole('textbox', { name: 'Translation id' });
  await userEvent.keyboard('g');
  await expect.element(field).toHaveFocus();
  await field.fill(`#${listed?.job_id} `);
  await userEvent.keyboard('{Enter}');
  await expect.element(table.getByRole('link', { name: listed?.slug ?? '' }).last()).toHaveFocus();
  await field.fill('Hut fees');
  await userEvent.keyboard('{Enter}');
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription('An id is a number.');
  await field.fill(String(other?.job_id));
  await expect.element(field).toBeValid();
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toBe(`/jobs/${other?.job_id}`);
});

test('a title too long for its column is cut at its end, also where it is read from the right', async () => {
  const title = Array.from({ length: 5 }, () => 'عنوان طويل جدا لا يعرف أحد أين').join(' ');
  const gengo = await withGengo(
    {},
    http.get('*/v2/translate/jobs/:ids', ({ params }) => {
      const ids = String(params.ids).split(',');
      const jobs = ids.map((id) => ({ ...job, job_id: id, slug: title }));
      return HttpResponse.json({ opstat: 'ok', response: { jobs } });
    }),
  );
  const job = await gengo.find({});
  open('/jobs');
  const text = table.getByText(title).first();
  await expect.element(text).toBeVisible();
  const beginning = new Range();
  beginning.setStart(text.element().firstChild ?? document, 0);
  beginning.setEnd(beginning.startContainer, 1);
  const link = text.element().closest('a')?.getBoundingClientRect();
  expect(beginning.getBoundingClientRect().right).toBeLessThanOrEqual(link?.right ?? 0);
});
