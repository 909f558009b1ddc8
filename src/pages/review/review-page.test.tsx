import { delay, http, HttpResponse } from 'msw';
import { expect, onTestFinished, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { violations } from '#test/axe.ts';
import { current, listing, queue, row, title } from '#test/desk.ts';
import { NOW, withGengo } from '#test/gengo.ts';
import { gengoSays } from '#test/odd-job.ts';
import { keep } from '#test/kept.ts';
import { open } from '#test/render.tsx';

test('/ leads to the first of the queue, whose order is that of the automatic approvals', async () => {
  await withGengo();
  const { address } = open('/');
  await expect.poll(address).toMatch(/^\/review\/\d+$/);
  // A slow machine opens what is first by then, and keeps that in sight; what is out of sight is not read.
  const first = queue.getByRole('link').first();
  const atTop = () => {
    queue.getByRole('list').element().parentElement?.scrollTo(0, 0);
    return first.element();
  };
  await expect.poll(atTop).toHaveTextContent('Urgent: 3 hr, 30 min left, estimated');
  await expect.element(first).toHaveTextContent('Trails app 4.2: home screen');
  await expect.element(first).toHaveTextContent('40 units');
  const second = queue.getByRole('link').nth(1);
  await expect.element(second).toHaveTextContent('Urgent: 9 hr, 30 min left, estimated');
  await expect.element(queue.getByRole('link').nth(2)).toHaveTextContent('21 hr left, estimated');
  await expect.element(queue).toHaveTextContent('estimated: 120 hours after each delivery');
});

test('how many wait stands in the header and in the title, with the urgent ones', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, slug } = await gengo.find({ status: 'reviewable', lc_tgt: 'pl' });
  open(`/review/${jobId}`);
  await expect.element(title).toHaveTextContent(slug);
  const header = page.getByRole('link', { name: /^Review \d+$/ });
  await expect.element(header).toHaveAttribute('aria-current', 'page');
  const count = /\d+/.exec(header.element().textContent)?.[0];
  await expect
    .poll(() => document.title, { timeout: 10_000 })
    .toBe(`(${count}, 2 urgent) ${slug} · Review · Galley`);
  await expect.element(queue.getByText(`${count} wait for review`)).toBeVisible();
  expect(current()?.textContent).toContain(slug);
});

test.each([
  [119, 'Urgent: 1 hr left'],
  [121, 'Approval due'],
])('delivered %i hours ago: %s', async (hours, words) => {
  const { handler } = listing([{ job_id: '7', ctime: 1 }]);
  const delivered = NOW / 1000 - hours * 3600;
  const job = {
    job_id: 7,
    slug: 'One',
    lc_src: 'en',
    lc_tgt: 'de',
    status: 'reviewable',
    ctime: 1,
  };
  await withGengo(
    {},
    handler,
    gengoSays('job/7', { job }),
    gengoSays('jobs/:ids', { jobs: [job] }),
    gengoSays('job/7/revisions', { job_id: 7, revisions: [{ rev_id: 1, ctime: delivered }] }),
    gengoSays('job/7/comments', { thread: [] }),
  );
  open('/review');
  await expect.element(row(/^One/)).toHaveTextContent(`${words}, estimated`);
});

test('a conversation is unread until it was on the screen here', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, slug } = await gengo.find({ status: 'reviewable', lc_src: 'ja' });
  await page.viewport(1440, 700);
  const { router } = open(`/review/${jobId}`);
  await expect.element(row(new RegExp(`${slug}.*New comment`))).toBeVisible();
  page.getByRole('heading', { name: 'Conversation' }).element().scrollIntoView();
  await expect.element(row(new RegExp(slug))).not.toHaveTextContent('New comment');
  await router.navigate('/jobs');
  await router.navigate(`/review/${jobId}`);
  await expect.element(row(new RegExp(`${slug}.*left`))).toBeVisible();
  await expect.element(row(new RegExp(slug))).not.toHaveTextContent('New comment');
});

test('a desk of 20 asks no more than it must', async () => {
  const { list, handler } = listing();
  const gengo = await withGengo({}, handler);
  list.jobs = (await gengo.findAll({ status: 'reviewable' })).slice(0, 20);
  await page.viewport(1440, 2400);
  open('/review');
  const read = queue.getByRole('link').filter({ hasText: /left, estimated/ });
  await expect.poll(() => read.elements().length, { timeout: 10_000 }).toBe(20);
  await expect.element(title).not.toHaveTextContent('Review');
  const asked = (path: RegExp) => gengo.calls('GET /v2/').filter((call) => path.test(call));
  // One is opened, and two are read ahead.
  expect(list.readings).toBe(1);
  expect(asked(/\/jobs\//).length).toBeLessThanOrEqual(1 + 1);
  expect(asked(/\/job\/\d+$/).length).toBeLessThanOrEqual(1);
  expect(asked(/\/revisions$/).length).toBeLessThanOrEqual(20 + 3);
  expect(asked(/\/comments$/).length).toBeLessThanOrEqual(20 + 3);
});

test('a list of exactly 200 may have been cut: orders of this browser add what they know', async () => {
  const { handler } = listing(
    Array.from({ length: 200 }, (_, index) => ({ job_id: String(900_000 - index), ctime: 1_000 })),
  );
  await keep('a:orders', [{ id: '55', at: 5 }]);
  const one = (job_id: string, slug: string) => ({
    job_id,
    slug,
    lc_src: 'en',
    lc_tgt: 'de',
    status: 'reviewable',
    ctime: 9,
  });
  const nothing = [
    gengoSays('job/:id/revisions', { revisions: [] }),
    gengoSays('job/:id/comments', { thread: [] }),
  ];
  await withGengo(
    {},
    handler,
    ...nothing,
    http.get('*/galley/config', () =>
      HttpResponse.json({ mode: 'embedded', apiHost: 'x', accountId: 'a' }),
    ),
    gengoSays('order/55', { order: { order_id: 55, jobs_reviewable: ['77'] } }),
    http.get('*/v2/translate/jobs/:ids', ({ params }) => {
      const asked = String(params.ids).split(',');
      const jobs = asked.map((id) => one(id, id === '77' ? 'The forgotten' : `No ${id}`));
      return HttpResponse.json({ opstat: 'ok', response: { jobs } });
    }),
    http.get('*/v2/translate/job/:id', ({ params }) => {
      const id = String(params.id);
      const job = one(id, id === '77' ? 'The forgotten' : `No ${id}`);
      return HttpResponse.json({ opstat: 'ok', response: { job } });
    }),
  );
  open('/review/900000');
  await expect.element(queue).toHaveTextContent('Gengo names 200 at most');
  await expect.element(queue).toHaveTextContent('1 more is known from orders and this browser');
  await expect.element(row(/^The forgotten/)).toBeVisible();
  await expect.element(queue).toHaveTextContent('201 wait for review');
});

test('a search finds by language and by text, and leaves with Escape', async () => {
  const gengo = await withGengo();
  const { job_id: jobId } = await gengo.find({ status: 'reviewable', lc_tgt: 'pl' });
  open(`/review/${jobId}`);
  await expect.element(row(/to Polish/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  await userEvent.keyboard('/');
  const field = queue.getByRole('searchbox', { name: 'Search the queue' });
  await expect.element(field).toHaveFocus();
  await userEvent.keyboard('thai');
  await expect.element(row(/to Thai/)).toBeVisible();
  await expect.element(row(/to Polish/)).not.toBeInTheDocument();
  await field.fill('no such words anywhere');
  await expect.element(queue.getByText('Nothing in the queue fits.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(row(/to Polish/)).toBeVisible();
});

test('on wide paper the translation has the whole width', async () => {
  const gengo = await withGengo();
  const { job_id: jobId } = await gengo.find({ status: 'reviewable', lc_tgt: 'pl' });
  await page.viewport(1047, 720);
  open(`/review/${jobId}`);
  const translation = page.getByRole('region', { name: /^Translation/ });
  await expect.element(translation).toBeVisible();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  onTestFinished(async () => {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  });
  await expect.element(queue).not.toBeInTheDocument();
  expect(translation.element().getBoundingClientRect().right).toBeGreaterThan(980);
});

test.each([1440, 390, 320])(
  'at %i px without a network the decisions stand on its notice',
  async (width) => {
    const gengo = await withGengo();
    const { job_id: jobId } = await gengo.find({ status: 'reviewable', lc_tgt: 'pl' });
    await page.viewport(width, 900);
    open(`/review/${jobId}`);
    await expect.element(page.getByRole('button', { name: 'Approve' })).toBeVisible();
    dispatchEvent(new Event('offline'));
    onTestFinished(() => void dispatchEvent(new Event('online')));
    const notice = page.getByRole('status').filter({ hasText: 'No network.' });
    await expect.element(notice).toBeVisible();
    const bar = page.getByRole('region', { name: 'Decision' }).element();
    const gap = () =>
      notice.element().getBoundingClientRect().top - bar.getBoundingClientRect().bottom;
    await expect.poll(() => Math.abs(gap())).toBeLessThan(1);
  },
);

test('nothing waits: says what is next', async () => {
  await withGengo({ scenario: 'empty' });
  open('/review');
  const main = page.getByRole('main');
  await expect.element(main.getByText('Nothing waits for review')).toBeVisible();
  await expect.element(main.getByRole('link', { name: 'See all translations' })).toBeVisible();
  expect(document.title).toBe('Review · Galley');
  expect(await violations()).toEqual([]);
});

test('keeps its shape while it loads', async () => {
  await withGengo(
    {},
    http.get('*/v2/translate/jobs', () => delay('infinite')),
  );
  open('/review');
  const busy = () => page.getByRole('main').element().querySelector('[aria-busy=true]');
  await expect.poll(busy).not.toBeNull();
});

test('what is not in the queue opens beside it, and says so', async () => {
  const gengo = await withGengo();
  const job = await gengo.find({ status: 'approved' });
  open(`/review/${job.job_id}`);
  await expect.element(page.getByText('Not waiting for review: Approved.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on to the next' }).click();
  await expect.element(row(/Trails app/)).toBeVisible();
  await expect.poll(() => current()).not.toBeNull();
});

test.each([
  ['/review/999999999', 'Not found'],
  ['/review/latest', 'Page not found'],
])('says that %s is not there', async (address, name) => {
  await withGengo();
  open(address);
  await expect.element(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
});

test('a queue that cannot be read fails alone, and can be read again', async () => {
  const gengo = await withGengo();
  const { job_id: jobId, slug } = await gengo.find({ status: 'reviewable' });
  await gengo.faults('2800@GET translate/jobs');
  open(`/review/${jobId}`);
  await expect.element(title).toHaveTextContent(slug);
  await expect.element(queue.getByText('The queue could not be read.')).toBeVisible();
  await gengo.faults('');
  await queue.getByRole('button', { name: 'Try again' }).click();
  await expect.poll(() => current()?.textContent).toContain(slug);
});

test.each([390, 320])(
  'at %i px the ways on stand in a strip, and nothing is too wide',
  async (w) => {
    await page.viewport(w, 844);
    // Few, so that their order is known before the first opens.
    const { list, handler } = listing();
    const gengo = await withGengo({}, handler);
    list.jobs = (await gengo.findAll({ status: 'reviewable' })).slice(0, 3);
    open('/review');
    const strip = page.getByRole('navigation', { name: 'Queue' });
    await expect.element(strip).toHaveTextContent(/^1 of \d+/);
    await expect.element(queue).not.toBeInTheDocument();
    await strip.getByRole('button', { name: 'Next' }).click();
    await expect.element(strip).toHaveTextContent(/^2 of \d+/);
    await strip.getByRole('button', { name: 'Previous' }).click();
    await expect.element(strip).toHaveTextContent(/^1 of \d+/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(w);
  },
);

test('nothing that axe can tell is wrong with the desk, in light and dark', async () => {
  await page.viewport(1440, 900);
  await withGengo();
  open('/review');
  const read = queue.getByRole('link').filter({ hasText: /left, estimated/ });
  await expect.element(read.first()).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Approve' })).toBeVisible();
  expect(await violations()).toEqual([]);
});
