import { http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { withGengo } from '#test/gengo.ts';
import { plainWords, speakPseudo } from '#test/pseudo.ts';
import { open } from '#test/render.tsx';

/* Every page that speaks by messages (the rooms of `test/repo/words.test.ts`), in a language that is none. */

/** Data of the account that the tests open. */
const DATA =
  /Robin( Falk)?|\S+@\S+|Pre-pay|Retail|standard|pro\b|English|German|Japanese|USD|api\.\S+/gi;

/** In the pseudo-language a word cannot be looked up by its English. */
const heading = page.getByRole('heading', { level: 1 });

test.each([1440, 320])(
  'on a screen of %i the account is all messages, and nothing is pushed out',
  async (width) => {
    speakPseudo();
    await page.viewport(width, 900);
    await withGengo();
    open('/account');
    await expect.element(heading).toBeVisible();
    await expect.poll(() => document.querySelectorAll('main section').length).toBe(9);
    await expect.poll(() => document.querySelector('[aria-busy=true]')).toBeNull();
    expect(plainWords(DATA)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each([1440, 320])(
  'on a screen of %i so are the shell and an address without a page',
  async (width) => {
    speakPseudo();
    await page.viewport(width, 900);
    await withGengo();
    open('/nowhere');
    await expect.element(heading).toBeVisible();
    await expect.element(page.getByRole('combobox')).toBeInTheDocument();
    expect(plainWords(DATA)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('so is the help of the keys', async () => {
  speakPseudo();
  await withGengo();
  open('/nowhere');
  await expect.element(page.getByRole('combobox')).toBeInTheDocument();
  document.querySelector<HTMLElement>('[aria-keyshortcuts="?"]')?.click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(plainWords(DATA)).toEqual([]);
});

test('so is what a page says that could not be read', async () => {
  speakPseudo();
  await withGengo(
    {},
    http.get('*/v2/translate/job/*', () => HttpResponse.json({}, { status: 503 })),
  );
  open('/jobs/1');
  await expect.element(page.getByRole('alert')).toBeVisible();
  expect(plainWords(DATA)).toEqual([]);
});
