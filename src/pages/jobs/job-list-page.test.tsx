import { delay, http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { languageName } from '#lib/text/languages.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';
import '#test/rows.ts';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const table = page.getByRole('table', { name: 'Translations' });
const main = page.getByRole('main');
/** The ids of one call for details, in whichever order. */
const idsOf = (call = '') => call.split('/').at(-1)?.split(',').toSorted() ?? [];

test('lists what is ready for review, with its facts, behind a header that says where we are', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'reviewable' });
  open('/jobs?status=reviewable');
  await expect.element(heading('Ready for review')).toBeVisible();
  const row = table.rowOf(job.job_id);
  await expect.element(row.getByRole('link', { name: job.slug })).toBeVisible();
  await expect.element(row).toHaveTextContent(`to ${languageName(job.lc_tgt)}`);
  await expect.element(page.getByText('Sandbox: no money is spent')).toBeVisible();
  await expect.element(page.getByRole('banner')).toHaveTextContent(/Balance \$\d/);
  const here = page.getByRole('link', { name: 'Translations', exact: true });
  await expect.element(here).toHaveAttribute('aria-current', 'page');
  await expect.poll(() => document.title).toMatch(/^\(\d+\) Ready for review · Galley$/);
});

test('reads details in batches: first of the rows on the screen, then, for the tabs, what few are left; each once', async () => {
  const gengo = await withGengo();
  open('/jobs');
  await expect.element(table.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  const batches = () => gengo.calls('GET /v2/translate/jobs/').map(idsOf);
  const rows = table.getByRole('row').elements().slice(1);
  expect(batches()[0]).toHaveLength(rows.length);
  const listed = Number(table.element().getAttribute('aria-rowcount')) - 1;
  expect(rows.length).toBeLessThan(listed);
  await expect.poll(() => batches().flat()).toHaveLength(listed);
  expect(new Set(batches().flat()).size).toBe(listed);
  expect(Math.max(...batches().map((ids) => ids.length))).toBeLessThanOrEqual(50);
  expect(gengo.calls('GET /v2/translate/job/')).toEqual([]);
});

test('reads again what is on the screen, in one call, while the page is seen', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'], now: NOW });
  const gengo = await withGengo();
  open('/jobs');
  const details = () => gengo.calls('GET /v2/translate/jobs/').map(idsOf);
  const lists = () => gengo.calls('GET /v2/translate/jobs').length - details().length;
  await expect.element(table.getByRole('cell').filter({ hasText: '→' }).first()).toBeVisible();
  await expect.element(page.getByRole('link', { name: /^Review \d+$/ })).toBeVisible();
  const listed = Number(table.element().getAttribute('aria-rowcount')) - 1;
  await expect.poll(() => details().flat()).toHaveLength(listed);
  const [before, read] = [lists(), details().length];
  vi.advanceTimersByTime(30_000);
  await expect.poll(lists).toBe(before + 2);
  await expect.poll(details).toHaveLength(read + 1);
  expect(details().at(-1)).toEqual(details()[0]);
});

test('keeps its shape while the list loads', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () => delay('infinite')),
  );
  open('/jobs');
  await expect.element(heading('Translations')).toBeVisible();
  await expect.poll(() => main.element().querySelector('[aria-busy=true]')).not.toBeNull();
});

test.each([
  ['/jobs', 'No translations yet'],
  ['/jobs?status=reviewable', 'Nothing waits for review'],
  ['/jobs?status=hold&count=5', 'No translations under these filters'],
])('says that %s is empty', async (address, words) => {
  await withGengo({ scenario: 'empty' });
  open(address);
  await expect.element(page.getByText(words)).toBeVisible();
});

test.each([
  ['2800@GET translate/jobs', 'Gengo is not answering'],
  ['html@GET translate/jobs', 'Gengo is not answering'],
  ['wrong-types@GET translate/jobs', 'The answer cannot be read'],
])('tells of %s, keeps the navigation, and goes on with Try again', async (faults, title) => {
  const gengo = await withGengo({ faults });
  open('/jobs');
  await expect.element(heading(title)).toBeVisible();
  await expect.element(page.getByRole('navigation')).toBeVisible();
  await gengo.faults('');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(table).toBeVisible();
});

test('tells of refused keys', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () =>
      HttpResponse.json({ opstat: 'error', err: { code: 1000, msg: 'Authentication failed' } }),
    ),
  );
  open('/jobs');
  await expect.element(heading('Gengo refused the keys')).toBeVisible();
});

test('a row whose details fail says so in the row, and can be read again', async () => {
  let failing = true;
  const gengo = await withGengo(
    {},
    http.get('*/v2/translate/jobs/:ids', () =>
      failing ? HttpResponse.json({ opstat: 'error', err: { code: 1, msg: 'no' } }) : undefined,
    ),
  );
  const { job_id: id, slug } = await gengo.find({});
  open('/jobs');
  const row = table.getByRole('row').filter({ hasText: id });
  await expect.element(row).toHaveTextContent(`Translation ${id} could not be read`);
  failing = false;
  await row.getByRole('button', { name: 'Try again' }).click();
  await expect.element(table.getByRole('link', { name: slug }).first()).toBeVisible();
});

test('old rows stay when reading again fails, with a quiet word and a way to try again', async () => {
  const gengo = await withGengo();
  open('/jobs');
  await expect.element(table.getByRole('rowheader').first()).toBeVisible();
  await gengo.faults('2800@GET translate/jobs');
  vi.setSystemTime(NOW + 3 * 60_000);
  dispatchEvent(new Event('visibilitychange'));
  const notice = main.getByRole('status').filter({ hasText: 'out of date' });
  await expect.element(notice).toHaveTextContent('Last read 3 min ago');
  await expect.element(table).toBeVisible();
  await gengo.faults('');
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect.element(notice).not.toBeInTheDocument();
});

test('drops what it cannot read in the address', async () => {
  await withGengo();
  open('/jobs?status=done&after=yesterday&count=9999');
  await expect.element(heading('Translations')).toBeVisible();
  await expect
    .element(page.getByRole('navigation', { name: 'Status' }).getByRole('link', { name: /^All/ }))
    .toHaveAttribute('aria-current', 'page');
});

test('an address that is none says so, with the navigation still there', async () => {
  await withGengo();
  open('/nowhere');
  await expect.element(heading('Page not found')).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Translations' }).click();
  await expect.element(heading('Translations')).toHaveFocus();
});
