import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { listing, queue } from '#test/desk.ts';
import { withGengo } from '#test/gengo.ts';
import { noComments, oddJob } from '#test/odd-job.ts';
import { open } from '#test/render.tsx';

const MANY = 5_000;
const refs = Array.from({ length: MANY }, (_, index) => ({
  job_id: String(7 + index),
  ctime: 1_000 + index,
}));

/** Everything that is asked for is told, and no two alike. */
const details = http.get('*/v2/translate/jobs/:ids', ({ params }) => {
  const jobs = String(params.ids)
    .split(',')
    .map((id) => ({
      job_id: id,
      slug: `Text ${id}`,
      body_src: 'Soup',
      body_tgt: `スープ ${id}`,
      lc_src: 'en',
      lc_tgt: Number(id) % 10 === 0 ? 'de' : 'ja',
      status: 'reviewable',
      ctime: 1,
    }));
  return HttpResponse.json({ opstat: 'ok', response: { jobs } });
});
const versions = http.get('*/v2/translate/job/:id/revisions', ({ params }) => {
  const revisions = [{ rev_id: 1, ctime: 1_000 + Number(params.id) }];
  return HttpResponse.json({ opstat: 'ok', response: { job_id: params.id, revisions } });
});

const comments = http.get('*/v2/translate/job/:id/comments', ({ params }) => {
  const asks = { author: 'translator', body: 'Which soup is it?', ctime: 15 };
  const thread = Number(params.id) % 25 === 0 ? [asks] : [];
  return HttpResponse.json({ opstat: 'ok', response: { thread } });
});

test('a filter by language stands in the address, and stays from one to the next', async () => {
  await page.viewport(1440, 900);
  await withGengo({}, listing(refs.slice(0, 60)).handler, details, versions, oddJob({}), comments);
  const { router } = open('/review/7');
  const language = queue.getByRole('combobox', { name: 'Language' });
  await expect.element(language).toBeVisible();
  // Which there are is read when somebody comes to it.
  (language.element() as HTMLElement).focus();
  await expect.element(language.getByText('German (6)')).toBeInTheDocument();
  await language.selectOptions('de');
  await expect.element(queue.getByText('6 of 60 shown')).toBeVisible();
  expect(router.state.location.search).toBe('?language=de');
  // The open one is not among them: the first that fits is next.
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard('j');
  await expect.poll(() => router.state.location.pathname).toBe('/review/10');
  expect(router.state.location.search).toBe('?language=de');
  // A link that knows nothing of the filter does not end it.
  await router.navigate('/review/20');
  await expect.poll(() => router.state.location.search).toBe('?language=de');
});

test('an address with a filter opens the first that fits', async () => {
  await page.viewport(1440, 900);
  const some = listing(refs.slice(0, 60)).handler;
  await withGengo({}, some, details, versions, comments);
  const { router } = open('/review?mark=asks');
  await expect.poll(() => router.state.location.pathname).toBe('/review/25');
  expect(router.state.location.search).toBe('?mark=asks');
  await expect.element(queue.getByText('2 of 60 shown')).toBeVisible();
  const ways = queue.getByRole('link').elements() as HTMLAnchorElement[];
  expect(ways.map(({ pathname }) => pathname)).toEqual(['/review/25', '/review/50']);

  await queue.getByRole('button', { name: 'Asks' }).click();
  await expect.poll(() => router.state.location.search).toBe('');
  await expect.element(queue.getByText(/shown/)).not.toBeInTheDocument();
});

test('those with an error are found by what the checks say, files by what they are', async () => {
  await page.viewport(1440, 900);
  await withGengo();
  const { router } = open('/review?mark=errors');
  await expect.element(queue.getByText(/^\d+ of \d+ shown$/)).toBeVisible();
  const rows = () => queue.getByRole('link').elements();
  await expect.poll(() => rows().length).toBeGreaterThan(0);
  await expect.poll(() => rows().every((row) => /\d errors?/.test(row.textContent))).toBe(true);
  await queue.getByRole('button', { name: 'File' }).click();
  await expect.poll(() => router.state.location.search).toBe('?mark=file');
  await expect.poll(() => rows().length).toBeGreaterThan(0);
  await expect.poll(() => rows().every((row) => row.textContent.includes('File'))).toBe(true);
});

test('of 5,000 that wait those in sight are drawn, and every one is reached', async () => {
  await page.viewport(1440, 900);
  await withGengo({}, listing(refs).handler, details, versions, oddJob({}), noComments);
  open('/review/7');
  const rows = queue.getByRole('listitem');
  const links = queue.getByRole('link');
  await expect.element(queue.getByRole('heading')).toHaveTextContent('5,000 wait for review');
  await expect.element(links.first()).toHaveAttribute('aria-current', 'true');
  expect(rows.elements().length).toBeLessThan(30);
  await expect.element(rows.first()).toHaveAttribute('aria-setsize', String(MANY));

  (links.first().element() as HTMLElement).focus();
  await userEvent.keyboard('{End}');
  const last = () => document.activeElement as HTMLAnchorElement;
  expect(last().pathname).toBe(`/review/${6 + MANY}`);
  expect(last().closest('li')).toHaveAttribute('aria-posinset', String(MANY));
  await expect.element(last()).toBeInViewport();
  await userEvent.keyboard('{ArrowUp}');
  expect(last().pathname).toBe(`/review/${5 + MANY}`);
  expect(rows.elements().length).toBeLessThan(40);
  // The open one is out of sight, and still what the Tab key comes to.
  last().blur();
  const stop = () => queue.element().querySelector('a[tabindex="0"]')?.getAttribute('href');
  await expect.poll(stop).toBe('/review/7');
});
