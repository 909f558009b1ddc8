import { http, HttpResponse } from 'msw';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Job } from '#api/schema/job.ts';
import { violations } from '#test/axe.ts';
import { savedFiles } from '#test/files/saved-files.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const main = page.getByRole('main');
const figure = (name: string) => page.getByRole('figure', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name });
/** A figure by its label, with what it is of. */
const fact = (label: string) =>
  main.getByRole('term').filter({ hasText: label }).element().nextElementSibling?.textContent ?? '';

/** The exact sum of prices, reckoned apart from what is tested: in tenths of a thousandth. */
const dollars = (jobs: readonly Job[]) => {
  const sum = jobs.reduce((so, { credits = '0' }) => so + Math.round(Number(credits) * 10_000), 0);
  const [whole, rest] = (Math.round(sum / 100) / 100).toFixed(2).split('.');
  return `$${(whole ?? '').replace(/\B(?=(\d{3})+$)/g, ',')}.${rest}`;
};
const isPaid = ({ status }: Job) => status !== 'canceled';
const isOpen = (job: Job) => isPaid(job) && job.status !== 'approved';
const isThisMonth = ({ ctime }: Job) =>
  new Date(ctime * 1000).getMonth() === new Date(NOW).getMonth();

/** Half of the values are not above. */
const middle = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [Math.floor, Math.ceil].map(
    (round) => sorted[round((sorted.length - 1) / 2)] ?? 0,
  );
  return (low + high) / 2;
};

const read = async () => {
  await expect.element(main.getByText(/^All \d+ translations since/)).toBeVisible();
};

test('money and counts of the demo are what its prices add up to, to the cent', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({});
  open('/insight');
  await expect.element(page.getByRole('heading', { level: 1, name: 'Insight' })).toBeVisible();
  await read();
  await expect
    .element(main.getByText(`All ${jobs.length} translations since`, { exact: false }))
    .toBeVisible();
  await expect
    .poll(() => fact('Spent this month'))
    .toBe(
      `${dollars(jobs.filter((job) => isPaid(job) && isThisMonth(job)))}${dollars(jobs.filter((job) => isPaid(job) && !isThisMonth(job)))} last month`,
    );
  const waiting = jobs.filter(isOpen);
  expect(fact('Ordered, not yet')).toBe(`${dollars(waiting)}${waiting.length} translations`);
  // No batch is larger than 50, and nothing is read twice.
  for (const batch of gengo.calls('GET /v2/translate/jobs/'))
    expect(batch.split(',').length).toBeLessThanOrEqual(50);

  const pairs = [...new Set(jobs.map(({ lc_src, lc_tgt }) => `${lc_src}~${lc_tgt}`))].map(
    (pair) => {
      const mine = jobs.filter((job) => isPaid(job) && `${job.lc_src}~${job.lc_tgt}` === pair);
      return {
        pair,
        mine,
        credits: mine.reduce((so, { credits = '0' }) => so + Number(credits), 0),
      };
    },
  );
  const [first] = pairs.toSorted((one, other) => other.credits - one.credits);
  const table = main.getByRole('table', { name: 'Language' });
  const row = table.getByRole('row').nth(1);
  await expect.element(row).toHaveTextContent(dollars(first?.mine ?? []));
  expect(row.getByRole('link').element().getAttribute('href')).toContain(
    `pair=${first?.pair.replace('~', '%7E')}`,
  );
  expect(await violations()).toEqual([]);
});

test('days, rounds and ratings come of the newest on a click, to the hour', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({});
  const delivered = new Set(['approved', 'reviewable', 'revising', 'rejected']);
  const ends = jobs.filter(({ status }) => delivered.has(status));
  open('/insight');
  await read();
  await button(/^Read these \d+$/).click();
  await expect
    .poll(() => main.element().textContent, { timeout: 40_000 })
    .toMatch(/Days, rounds and ratings: the newest 300/);
  const seconds: number[] = [];
  const rounds: number[] = [];
  const ratings: number[] = [];
  const told = await Promise.all(
    ends.map(async (job) => {
      const [times, { rating }] = await Promise.all([
        gengo.versions(job.job_id),
        gengo.feedback(job.job_id),
      ]);
      return { job, times, rating };
    }),
  );
  for (const { job, times, rating } of told) {
    if (times.length > 0) seconds.push(Math.min(...times) - job.ctime);
    if (job.status !== 'approved') continue;
    if (times.length > 0) rounds.push(times.length - 1);
    if (rating > 0) ratings.push(rating);
  }
  const days = (middle(seconds) / 86_400).toFixed(1);
  await expect.poll(() => fact('Order to delivery')).toContain(`${days} days`);
  expect(fact('Order to delivery')).toContain(`of ${seconds.length}`);
  const rejected = jobs.filter(({ status }) => status === 'rejected').length;
  const decided = rounds.length + rejected;
  const atFirst = rounds.filter((one) => one === 0).length;
  await expect
    .poll(() => fact('Right at first sight'))
    .toBe(`${Math.round((atFirst / decided) * 100)}%of ${decided} decided`);
  const mean = ratings.reduce((so, one) => so + one, 0) / ratings.length;
  expect(fact('Your rating')).toBe(`${mean.toFixed(1)}of 5, ${ratings.length} rated`);
}, 60_000);

test('every bar and mark leads to its translations, by keys too; each chart is a table and a file', async () => {
  await withGengo();
  const { address } = open('/insight?by=tier');
  await read();
  const bars = figure('Spent by month');
  const last = bars.getByRole('link', { name: /^Nov 2026, so far, Standard/ });
  await expect.element(last).toBeInTheDocument();
  const all = [...bars.element().querySelectorAll('svg a')];
  expect(all.filter((link) => link.getAttribute('tabindex') === '0')).toHaveLength(1);
  all.find((link) => link.getAttribute('tabindex') === '0')?.dispatchEvent(new FocusEvent('focus'));
  (all[0] as SVGAElement).focus();
  await userEvent.keyboard('{End}');
  const focused = () => document.activeElement?.getAttribute('aria-label');
  await expect.poll(focused).toBe(all.at(-1)?.getAttribute('aria-label'));
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(focused).toBe(all.at(-2)?.getAttribute('aria-label'));

  await bars.getByRole('button', { name: 'Table' }).click();
  await expect.element(bars.getByRole('row', { name: /^Nov 2026, so far/ })).toBeVisible();
  const files = savedFiles();
  await bars.getByRole('button', { name: 'Save as CSV' }).click();
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['galley-spent-2026-11-22.csv']);
  const [head = ''] = ((await files[0]?.text) ?? '').split('\r\n');
  expect(head.replace('\uFEFF', '')).toMatch(/^month,currency,.*standard.*,total$/);
  vi.restoreAllMocks();
  await bars.getByRole('button', { name: 'Table' }).click();
  (
    bars.getByRole('link', { name: /^Nov 2026, so far, Standard/ }).element() as SVGAElement
  ).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(address).toMatch(/^\/jobs\?after=2026-1[01]-.*&tier=standard$/);
});

test('all tables are saved in one archive, or one of them as a file', async () => {
  const gengo = await withGengo();
  const paid = (await gengo.findAll({})).filter(isPaid);
  open('/insight');
  await read();
  const files = savedFiles();
  const save = async (item: string) => {
    await button('Export').click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await save('Save all as a zip');
  await expect.poll(() => files.map(({ name }) => name)).toEqual(['galley-insight-2026-11-22.zip']);
  // Stored as they are, so the archive can be read.
  const archive = (await files[0]?.text) ?? '';
  for (const name of ['spent', 'five-days', 'by-language'])
    expect(archive).toContain(`galley-${name}-2026-11-22.csv`);
  expect(archive).toContain('\uFEFFmonth,currency,');
  await save('By language: CSV');
  const [, byLanguage] = files;
  expect(byLanguage?.name).toBe('galley-by-language-2026-11-22.csv');
  const csv = (await byLanguage?.text) ?? '';
  const [, ...rows] = csv.trim().split('\r\n');
  const sum = (values: readonly number[]) => values.reduce((so, one) => so + one, 0);
  const cells = rows.map((row) => row.split(','));
  expect(sum(cells.map((row) => Number(row[2])))).toBe(paid.length);
  expect(sum(cells.map((row) => Number(row[5]))).toFixed(6)).toBe(
    sum(paid.map(({ credits = '0' }) => Number(credits))).toFixed(6),
  );
  // Nothing is known of any yet: that is said, and no empty file is saved.
  await button('Export').click();
  const empty = page.getByRole('menuitem', { name: 'Right at first sight: CSV' });
  await expect.element(empty).toHaveAttribute('aria-disabled', 'true');
});

test('time and division stand in the address; what it cannot mean is as if it were not there', async () => {
  await withGengo();
  const { address, router } = open('/insight?from=2026-99-01&to=soon&by=toString');
  await read();
  await expect
    .element(page.getByRole('link', { name: '12 months' }))
    .toHaveAttribute('aria-current', 'true');
  await page.getByRole('link', { name: '30 days' }).click();
  expect(address()).toBe('/insight?from=30d');
  await page.getByRole('combobox', { name: 'Divided by' }).selectOptions('order');
  expect(address()).toBe('/insight?from=30d&by=order');
  await expect.element(main.getByRole('table', { name: 'Order' })).toBeVisible();
  await button('Other…').click();
  await page.getByLabelText('From').fill('2026-11-20');
  await page.getByLabelText('To, this day too').fill('2026-11-01');
  await button('Show').click();
  await expect.element(main.getByText(/^Two days, the first one first/)).toBeVisible();
  await page.getByLabelText('To, this day too').fill('2026-11-21');
  await button('Show').click();
  await expect.poll(address).toBe('/insight?from=2026-11-20&to=2026-11-21&by=order');
  await router.navigate(-1);
  await expect.poll(address).toBe('/insight?from=30d&by=order');
});

test('an account without orders says what will be here, and leads to the first', async () => {
  await withGengo({ scenario: 'empty' });
  open('/insight');
  await expect.element(main.getByText('Nothing was ordered yet')).toBeVisible();
  await expect.element(main.getByRole('link', { name: 'New order' })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('of a large account what is read is summed and named, and the rest is offered', async () => {
  const gengo = await withGengo();
  const { job_id } = await gengo.find({ status: 'approved' });
  const response = Array.from({ length: 300 }, (_, index) => ({
    job_id: index === 0 ? job_id : String(9_000_000 + index),
    ctime: NOW / 1000 - index,
  }));
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', ({ request }) =>
      request.url.includes('status=') ? undefined : HttpResponse.json({ opstat: 'ok', response }),
    ),
  );
  const first = open(`/jobs/${job_id}`);
  await expect.element(page.getByRole('heading', { name: 'Conversation' })).toBeVisible();
  await first.router.navigate('/insight');
  await expect
    .element(main.getByText(/^1 of 300 translations read: the figures are of these\.$/))
    .toBeVisible();
  await expect.element(button('Read the rest')).toBeVisible();
});

test('what cannot be read at all is the page’s failure; the navigation stays', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () => HttpResponse.json({}, { status: 503 })),
  );
  open('/insight');
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent('Galley’s server cannot be reached');
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test.each(['ltr', 'rtl'])('written %s, on a narrow screen nothing is pushed out', async (dir) => {
  await withGengo();
  await page.viewport(320, 800);
  document.dir = dir;
  try {
    open('/insight');
    await read();
    await expect.element(figure('Right at first sight')).toBeInTheDocument();
    await expect.poll(() => document.querySelectorAll('figure svg a').length).toBeGreaterThan(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    for (const rect of document.querySelectorAll('figure svg rect')) {
      const x = Number(rect.getAttribute('x'));
      expect(x).toBeGreaterThanOrEqual(0);
    }
  } finally {
    document.dir = '';
  }
});
