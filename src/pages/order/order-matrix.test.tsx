import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { writeMark } from '#lib/order/order-mark.ts';
import { withGengo } from '#test/gengo.ts';
import { open } from '#test/render.tsx';

const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
const main = page.getByRole('main');
const matrix = page.getByRole('table', { name: 'Texts and languages' });
const list = page.getByRole('table', { name: 'Translations' });
const ok = (response: unknown) => HttpResponse.json({ opstat: 'ok', response });

/** Gengo with one order, 7, of so many texts in these languages; all of them approved but for the first, which is also so. */
function order(texts: number, languages: readonly string[], also: object = {}) {
  const asked: string[] = [];
  const jobs = Array.from({ length: texts * languages.length }, (_, index) => {
    const text = Math.floor(index / languages.length);
    return {
      job_id: String(1_000 + index),
      order_id: '7',
      ctime: 1_700_000_000,
      slug: '',
      body_src: `Words of text ${text}`,
      lc_src: 'en',
      lc_tgt: languages[index % languages.length],
      status: index === 0 ? 'reviewable' : 'approved',
      tier: 'standard',
      unit_count: 4,
      credits: '0.10',
      currency: 'USD',
      custom_data: writeMark(`m${index}`, {
        name: 'Autumn sale',
        file: 'sale.json',
        key: `sale.${text}`,
      }),
      ...(index === 0 && also),
    };
  });
  const [first, ...rest] = jobs.map(({ job_id }) => job_id);
  const handlers = [
    http.get('*/v2/translate/order/7', () =>
      ok({
        order: {
          order_id: 7,
          total_jobs: jobs.length,
          total_units: jobs.length * 4,
          jobs_reviewable: [first],
          jobs_approved: rest,
        },
      }),
    ),
    http.get('*/v2/translate/order/7/comments', () => ok({ thread: [] })),
    http.get('*/v2/translate/job/:id', ({ params }) =>
      ok({ job: jobs.find(({ job_id }) => job_id === params.id) }),
    ),
    http.get('*/v2/translate/jobs/:ids', ({ params }) => {
      const ids = String(params.ids).split(',');
      asked.push(String(ids.length));
      return ok({ jobs: jobs.filter(({ job_id }) => ids.includes(job_id)) });
    }),
  ];
  return { asked, handlers };
}

const LANGUAGES = ['de', 'fr', 'ja'];

test('texts stand by languages, with names, amounts and a way to each translation', async () => {
  await withGengo({}, ...order(3, LANGUAGES).handlers);
  open('/orders/7');
  await expect.element(heading('Autumn sale')).toBeVisible();
  expect(document.title).toBe('Autumn sale · Galley');
  await expect.element(matrix).toBeVisible();
  await expect.element(matrix).toHaveAttribute('aria-rowcount', '5');
  for (const [language, of] of [
    ['German', '2 of 3'],
    ['French', '3 of 3'],
    ['Japanese', '3 of 3'],
  ] as const)
    await expect
      .element(matrix.getByRole('columnheader').filter({ hasText: language }))
      .toHaveTextContent(`${of} approved`);
  await expect
    .element(matrix.getByRole('rowheader').filter({ hasText: 'sale.1' }))
    .toHaveTextContent('Words of text 1');
  await expect
    .element(matrix.getByRole('link', { name: 'Words of text 0 in German: Ready for review' }))
    .toHaveAttribute('href', '/jobs/1000');
  await expect
    .element(matrix.getByRole('link', { name: 'Words of text 2 in Japanese: Approved' }))
    .toHaveAttribute('href', '/jobs/1008');
  const price = matrix.getByRole('row').filter({ hasText: 'Price' });
  await expect.element(price).toHaveTextContent('Price$0.30$0.30$0.30');
  await expect
    .element(main.getByRole('link', { name: 'Review 1 translation of order 7' }))
    .toHaveAttribute('href', '/review/1000');
  await expect.element(main.getByText('$0.90')).toBeVisible();
});

test('the plain list is a press away, and the address says so', async () => {
  await withGengo({}, ...order(3, LANGUAGES).handlers);
  const { address } = open('/orders/7');
  await main.getByRole('link', { name: 'List', exact: true }).click();
  await expect.element(list).toBeVisible();
  await expect.element(matrix).not.toBeInTheDocument();
  expect(address()).toBe('/orders/7?view=list');
});

test('an order in one language is a plain list', async () => {
  await withGengo({}, ...order(60, ['de']).handlers);
  open('/orders/7');
  await expect.element(list.getByRole('link').first()).toBeVisible();
  await expect.element(matrix).not.toBeInTheDocument();
  await expect.element(main.getByRole('link', { name: 'Matrix' })).not.toBeInTheDocument();
});

test('it is one stop of the Tab key, and arrow keys lead through it', async () => {
  await withGengo({}, ...order(40, LANGUAGES).handlers);
  open('/orders/7');
  const cell = (text: number, language: string) =>
    matrix.getByRole('link', { name: new RegExp(`^Words of text ${text} in ${language}:`) });
  await expect.element(cell(0, 'German')).toBeVisible();
  await expect.poll(() => main.getByText(/^Reading \d+ more/).query()).toBeNull();
  expect(document.querySelectorAll('.matrix a[tabindex="0"]')).toHaveLength(1);
  cell(0, 'German').element().focus();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}');
  await expect.element(cell(1, 'French')).toHaveFocus();
  await userEvent.keyboard('{End}');
  await expect.element(cell(1, 'Japanese')).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowUp}{ArrowUp}');
  await expect.element(cell(0, 'German')).toHaveFocus();
  expect(document.querySelectorAll('.matrix a[tabindex="0"]')).toHaveLength(1);
});

test('of many texts those in sight are drawn, and a phone scrolls the matrix alone', async () => {
  await page.viewport(390, 844);
  const { asked, handlers } = order(300, ['de', 'fr']);
  await withGengo({}, ...handlers);
  open('/orders/7');
  await expect.element(matrix).toHaveAttribute('aria-rowcount', '302');
  expect(Math.max(...asked.map(Number))).toBe(50);
  expect(matrix.getByRole('row').elements().length).toBeLessThan(80);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  const box = document.querySelector('.matrix');
  expect(box?.scrollWidth).toBeGreaterThan(box?.clientWidth ?? Infinity);
  box?.scrollTo({ top: box.scrollHeight });
  await expect.element(matrix.getByRole('rowheader').filter({ hasText: 'sale.299' })).toBeVisible();
  await expect
    .element(matrix.getByRole('columnheader').filter({ hasText: 'German' }))
    .toBeInViewport();
});

test('its link can be copied, and its translations exported', async () => {
  await withGengo({}, ...order(3, LANGUAGES).handlers);
  open('/orders/7');
  await expect.element(main.getByRole('button', { name: 'Copy link' })).toBeVisible();
  await main.getByRole('button', { name: 'Export all 9' }).click();
  await expect.element(page.getByRole('menuitem', { name: /^CSV/ })).toBeVisible();
});

test('a cell tells what is to be known before it is opened, and asks Gengo nothing for it', async () => {
  const words = { body_src: 'Hello {name}, {count} left', body_tgt: 'Hallo' };
  const { handlers } = order(3, LANGUAGES, words);
  const asked: string[] = [];
  await withGengo(
    {},
    http.get('*/v2/translate/job/:id/comments', ({ params }) => {
      asked.push(`comments ${String(params.id)}`);
      const thread = [
        { author: 'customer', body: 'Please greet by name.', ctime: 1_700_000_200 },
        { author: 'translator', body: 'Whose name?', ctime: 1_700_000_400 },
      ];
      return ok({ thread });
    }),
    http.get('*/v2/translate/job/:id/revisions', ({ params }) => {
      asked.push(`revisions ${String(params.id)}`);
      const revisions = [
        { rev_id: '1', ctime: 1_700_000_100 },
        { rev_id: '2', ctime: 1_700_000_300 },
      ];
      return ok({ job_id: params.id, revisions });
    }),
    ...handlers,
  );
  const { router } = open('/orders/7');
  const cell = matrix.getByRole('link', { name: /^Hello .* in German:/ });
  await expect
    .element(cell)
    .toHaveAccessibleName('Hello {name}, {count} left in German: Ready for review and 2 errors');
  await expect.element(cell).toHaveTextContent('!2');
  expect(asked).toEqual([]);

  // Once somebody has read its conversation and its versions, they tell more.
  await router.navigate('/jobs/1000');
  await expect.element(main.getByText('Whose name?').first()).toBeVisible();
  await expect.poll(() => asked).toContain('revisions 1000');
  await router.navigate('/orders/7');
  await expect
    .element(cell)
    .toHaveAccessibleName(/: Ready for review, 2 errors, Translator asks, and Corrected$/);
  expect(new Set(asked)).toEqual(new Set(['comments 1000', 'revisions 1000']));
  const meaning = main.getByRole('listitem').filter({ hasText: 'Translator asks' });
  await expect.element(meaning).toBeVisible();
});
