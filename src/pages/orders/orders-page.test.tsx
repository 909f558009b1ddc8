import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeMark } from '#lib/order/order-mark.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const table = page.getByRole('table', { name: 'Orders' });
const search = page.getByRole('searchbox', { name: 'Search orders' });
const main = page.getByRole('main');
const row = (id: string) => table.getByRole('row').filter({ hasText: `Order ${id}` });
const ok = (response: unknown) => HttpResponse.json({ opstat: 'ok', response });

/** The numbers of the orders in the table. */
const numbers = () =>
  [...document.querySelectorAll('th[scope=row] a')].map((link) =>
    link.getAttribute('href')?.replace('/orders/', ''),
  );

const bottomOf = (element: Element) => element.getBoundingClientRect().bottom;

const DOWN = () => HttpResponse.json({ opstat: 'error', err: { code: 2800, msg: 'down' } });

interface Made {
  job_id: string;
  order_id: string;
  ctime: number;
  [field: string]: unknown;
}

/** An account of so many orders, a day apart, the newest first; each of `texts` translations. */
const ordersOf = (count: number, texts: number, more: object = {}): Made[] =>
  Array.from({ length: count * texts }, (_, index) => {
    const order = count - Math.floor(index / texts);
    return {
      job_id: String(100_000 - index),
      order_id: String(order),
      ctime: 1_700_000_000 + order * 86_400,
      slug: `Text of ${order}`,
      body_src: 'A text',
      lc_src: 'en',
      lc_tgt: 'de',
      status: 'approved',
      tier: 'standard',
      unit_count: 10,
      credits: '0.10',
      currency: 'USD',
      ...more,
    };
  });

/** Gengo with these translations: lists, and details by their numbers. `fails` while it is true of a call. */
function account(jobs: readonly Made[], fails: (asked: string) => boolean = () => false) {
  const asked: string[] = [];
  const refs = jobs.map(({ job_id, ctime }) => ({ job_id, ctime }));
  const handlers = [
    http.get('*/v2/translate/jobs', ({ request }) => {
      const { searchParams: query } = new URL(request.url);
      asked.push(`list ${query}`);
      if (fails('list')) return DOWN();
      const status = query.get('status');
      const listed = status === null ? refs : refs.filter((_, at) => jobs[at]?.status === status);
      return ok(
        query.has('timestamp_after') ? listed : listed.slice(0, Number(query.get('count'))),
      );
    }),
    http.get('*/v2/translate/jobs/:ids', ({ params }) => {
      const ids = String(params.ids).split(',');
      asked.push(`jobs ${ids.length}`);
      if (fails('jobs')) return DOWN();
      return ok({ jobs: jobs.filter(({ job_id }) => ids.includes(job_id)) });
    }),
  ];
  return { asked, handlers };
}

test('a browser that has read nothing shows the account’s orders by itself, and any other the same', async () => {
  const gengo = await withGengo();
  const jobs = await gengo.findAll({});
  const all = new Set(jobs.flatMap(({ order_id }) => order_id ?? []));
  await page.viewport(1440, 3_000);
  const shown = new Set<string>();
  for (const before of ['/account', '/jobs', '/review', `/jobs/${jobs[0]?.job_id}`, '/files']) {
    const first = open(before);
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible();
    first.close();
    const { close } = open('/orders');
    await expect.element(main.getByText(`${all.size} orders`, { exact: true })).toBeVisible();
    shown.add(numbers().join());
    close();
  }
  expect(shown.size).toBe(1);
  expect([...shown][0]?.split(',').toSorted()).toEqual([...all].toSorted());
  for (const batch of gengo.calls('GET /v2/translate/jobs/'))
    expect(batch.split(',').length).toBeLessThanOrEqual(50);
});

test('says what waits first, how far each is, and leads to its order and to what waits', async () => {
  const gengo = await withGengo();
  const reviewable = await gengo.findAll({ status: 'reviewable' });
  const { order_id: id = '' } = await gengo.find({ status: 'reviewable' });
  const waiting = reviewable.filter(({ order_id }) => order_id === id);
  open('/orders');
  await expect.element(table.getByText('Ready for review', { exact: true })).toBeVisible();
  const figure = row(id).getByRole('figure', { name: `Progress of order ${id}` });
  await expect.element(figure).toHaveTextContent(`Ready ${waiting.length}`);
  const review = row(id).getByRole('link', { name: /^Review \d/ });
  await expect.element(review).toHaveTextContent(`Review ${waiting.length}`);
  await expect
    .element(review)
    .toHaveAttribute(
      'href',
      waiting.length === 1
        ? `/review/${waiting[0]?.job_id}`
        : `/jobs?status=reviewable&order=${id}`,
    );
  await row(id).getByRole('rowheader').getByRole('link').click();
  await expect.element(heading(`Order ${id}`)).toHaveFocus();
});

test('reads on as one scrolls, a batch at a time and not before', async () => {
  const { asked, handlers } = account(ordersOf(60, 10));
  await withGengo({}, ...handlers);
  await page.viewport(1440, 600);
  open('/orders');
  await expect
    .element(main.getByText(/^Orders since .* · older ones are read as you scroll$/))
    .toBeVisible();
  await expect.element(row('60')).toBeVisible();
  await expect.poll(() => main.getByText('Reading older orders…').query()).toBeNull();
  const atFirst = asked.filter((one) => one.startsWith('jobs')).length;
  // Of 600 translations a screen's worth, and what is near.
  expect(atFirst).toBeLessThan(9);
  expect(asked.filter((one) => one.startsWith('jobs') && one !== 'jobs 50')).toEqual([]);
  expect(numbers()).not.toContain('1');
  await expect
    .poll(
      () => {
        scrollTo({ top: document.body.scrollHeight });
        return numbers();
      },
      { timeout: 15_000 },
    )
    .toContain('1');
  await expect.element(main.getByText('60 orders', { exact: true })).toBeVisible();
});

test('what was read stays when the rest cannot be; tried again, it goes on', async () => {
  let isDown = false;
  const { handlers } = account(ordersOf(60, 10), (what) => isDown && what === 'jobs');
  await withGengo({}, ...handlers);
  await page.viewport(1440, 600);
  open('/orders');
  await expect.element(row('55')).toBeVisible();
  isDown = true;
  const problem = main.getByRole('alert');
  await expect
    .poll(() => {
      scrollTo({ top: document.body.scrollHeight });
      return problem.query();
    })
    .not.toBeNull();
  await expect.element(problem).toHaveTextContent('Older orders could not be read.');
  await expect.poll(() => numbers().length).toBeGreaterThan(5);
  isDown = false;
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect
    .poll(
      () => {
        scrollTo({ top: document.body.scrollHeight });
        return numbers();
      },
      { timeout: 15_000 },
    )
    .toContain('1');
});

test('says when nothing can be read, and reads when tried again', async () => {
  let isDown = true;
  const { handlers } = account(ordersOf(2, 2), () => isDown);
  await withGengo({}, ...handlers);
  open('/orders');
  const problem = main.getByRole('alert');
  await expect
    .element(problem)
    .toHaveTextContent(/^The orders could not be read\..*Gengo is not answering/);
  isDown = false;
  await problem.getByRole('button', { name: 'Try again' }).click();
  await expect.element(row('2')).toBeVisible();
  await expect.element(problem).not.toBeInTheDocument();
});

test('an order has the name that its mark carries, its file’s, or its first text’s', async () => {
  const jobs = ordersOf(3, 1);
  const marks = [
    writeMark('m', { name: 'Autumn sale', file: 'sale.json' }),
    writeMark('n', { file: 'help.po' }),
  ];
  const named = jobs.map((job, index) => ({
    ...job,
    ...(marks[index] && { custom_data: marks[index] }),
  }));
  await withGengo({}, ...account(named).handlers);
  open('/orders');
  for (const [id, name] of [
    ['3', 'Autumn sale'],
    ['2', 'help.po'],
    ['1', 'Text of 1'],
  ] as const)
    await expect.element(row(id).getByRole('rowheader').getByRole('link')).toHaveTextContent(name);
});

test('prices are summed exactly, and never over currencies', async () => {
  const jobs = ordersOf(1, 3).map((job, index) => ({
    ...job,
    ...(index === 2 && { currency: 'EUR', credits: '0.30' }),
    ...(index === 1 && { credits: '0.20' }),
  }));
  await withGengo({}, ...account(jobs).handlers);
  open('/orders');
  await expect.element(row('1').getByRole('cell', { name: '€0.30 and $0.30' })).toBeVisible();
});

test('searches in one field by name, number and words, as the address says', async () => {
  const jobs = ordersOf(4, 2).map((job) =>
    job.order_id === '2' ? { ...job, body_tgt: 'Über den Gipfel' } : job,
  );
  const { asked, handlers } = account(jobs);
  await withGengo({}, ...handlers);
  const { address } = open('/orders?q=uber');
  await expect.element(main.getByText('1 of 4 orders', { exact: true })).toBeVisible();
  await expect.element(row('2')).toBeVisible();
  await search.fill('text of 3');
  await expect.element(row('3')).toBeVisible();
  await expect.element(row('2')).not.toBeInTheDocument();
  await expect.poll(address).toBe('/orders?q=text+of+3');
  const before = asked.length;
  await search.fill('nothing like it');
  await expect.element(main.getByText('No order with these words among those read')).toBeVisible();
  expect(asked).toHaveLength(before);
  await search.fill('#54650');
  await expect
    .element(main.getByRole('link', { name: 'Open order 54650' }))
    .toHaveAttribute('href', '/orders/54650');
  await search.fill('');
  await expect.element(row('4')).toBeVisible();
  await expect.poll(address).toBe('/orders');
});

test('a number leads to its order by keyboard alone', async () => {
  const gengo = await withGengo();
  const { order_id: id = '' } = await gengo.find({});
  const { address } = open('/orders');
  await search.fill(` ${id} `);
  await userEvent.keyboard('{Enter}');
  await expect.element(heading(`Order ${id}`)).toBeVisible();
  expect(address()).toBe(`/orders/${id}`);
});

test('an account without orders says so', async () => {
  await withGengo({}, ...account([]).handlers);
  open('/orders');
  await expect.element(main.getByText('No orders yet')).toBeVisible();
  await expect.element(main.getByRole('link', { name: 'Place the first one' })).toBeVisible();
});

test('waits with a shape of its own, and tells when the proxy is away', async () => {
  await withGengo(
    {},
    http.get('*/galley/config', () => HttpResponse.error()),
  );
  open('/orders');
  await expect.element(heading('Galley’s server cannot be reached')).toBeVisible();
  await expect.element(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
});

test.each([390, 320])(
  'at %i px an order in every status is not wider than the window',
  async (width) => {
    await page.viewport(width, 844);
    const statuses = [
      'approved',
      'reviewable',
      'pending',
      'revising',
      'rejected',
      'hold',
      'canceled',
    ];
    const jobs = ordersOf(1, statuses.length).map((job, at) => ({ ...job, status: statuses[at] }));
    await withGengo({}, ...account(jobs).handlers);
    open('/orders');
    await expect.element(row('1')).toBeVisible();
    await expect.element(row('1').getByRole('figure')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('on a phone a group’s head is as high as its words, and the counts of a row are whole', async () => {
  await page.viewport(390, 844);
  const statuses = [
    'approved',
    'reviewable',
    'reviewable',
    'pending',
    'rejected',
    'hold',
    'canceled',
  ];
  const jobs = ordersOf(1, statuses.length).map((job, at) => ({ ...job, status: statuses[at] }));
  await withGengo({}, ...account(jobs).handlers);
  open('/orders');
  const counts = row('1').getByRole('listitem');
  const words = () => counts.elements().map(({ textContent }) => textContent);
  await expect
    .poll(words)
    .toEqual([
      'Approved 1',
      'Ready 2',
      'Being translated 1',
      'Rejected 1',
      'On hold 1',
      'Canceled 1',
    ]);
  const end = bottomOf(row('1').getByRole('list').element());
  for (const count of counts.elements()) expect(bottomOf(count)).toBeLessThanOrEqual(end);
  const head = document.querySelector('th[scope=rowgroup]');
  expect(head?.getBoundingClientRect().height).toBeLessThan(40);
});
