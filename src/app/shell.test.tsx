import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { keptTheme } from '#test/kept.ts';
import { open } from '#test/render.tsx';

const banner = page.getByRole('banner');
const answer = (path: string, response: unknown) =>
  http.get(path, () => HttpResponse.json({ opstat: 'ok', response }));
const config = (mode: string, apiHost: string) =>
  http.get('*/galley/config', () => HttpResponse.json({ mode, apiHost, accountId: 'a' }));

test('says that 200 or more wait, and that the balance is low', async () => {
  const list = Array.from({ length: 200 }, (_, index) => ({ job_id: index + 1, ctime: 1 }));
  await withGengo(
    {},
    answer('*/v2/translate/jobs', list),
    answer('*/v2/account/balance', { credits: '4.5', currency: 'USD' }),
  );
  open('/nowhere');
  await expect.element(page.getByRole('link', { name: 'Review 200+' })).toBeVisible();
  await expect.element(banner).toHaveTextContent('Balance $4.50 low');
});

test.each([
  ['live', 'api.gengo.com', 'Live'],
  ['live', 'gengo.example', 'Live: gengo.example'],
  ['sandbox', 'api.sandbox.gengo.com', 'Sandbox: no money is spent'],
  ['embedded', 'sandbox.invalid', 'Sandbox: no money is spent'],
])('tells where money is spent: %s at %s', async (mode, apiHost, words) => {
  await withGengo({}, config(mode, apiHost));
  open('/nowhere');
  await expect.element(banner.getByText(words, { exact: true })).toBeVisible();
});

test('the skip link comes first and leads past the header', async () => {
  await withGengo();
  open('/nowhere');
  await expect.element(page.getByRole('heading', { name: 'Page not found' })).toBeVisible();
  await userEvent.tab();
  await expect.element(page.getByRole('link', { name: 'Skip to the page' })).toHaveFocus();
});

test('the theme is chosen, kept, and left to the system again', async () => {
  await withGengo();
  open('/nowhere');
  const theme = page.getByRole('combobox', { name: 'Theme' });
  await theme.selectOptions('dark');
  expect(document.documentElement.dataset.theme).toBe('dark');
  expect(keptTheme()).toBe('dark');
  await expect.element(theme).toHaveValue('dark');
  await theme.selectOptions('system');
  expect(document.documentElement.dataset.theme).toBeUndefined();
});

test.each([1440, 320])('nothing is wider than a screen of %i', async (width) => {
  await withGengo();
  await page.viewport(width, 900);
  const { router } = open('/jobs');
  await expect.element(page.getByRole('table').getByRole('link').first()).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  await router.navigate('/nowhere');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
